CREATE TABLE `console_account` (
	`area` text NOT NULL,
	`person` text NOT NULL,
	`version` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `person`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `console_session` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`began` integer NOT NULL,
	`seen` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `console_session_person` ON `console_session` (`area`,`person`,`began`);--> statement-breakpoint
CREATE INDEX `console_session_began` ON `console_session` (`area`,`began`);