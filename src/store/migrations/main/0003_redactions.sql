CREATE TABLE `redaction` (
	`area` text NOT NULL,
	`name` text NOT NULL,
	`due` integer NOT NULL,
	`tries` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `name`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `redaction_due` ON `redaction` (`area`,`due`,`name`);