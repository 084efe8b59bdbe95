DROP INDEX `outbox_ahead`;--> statement-breakpoint
CREATE TABLE `__new_inbound` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	`conversation` text NOT NULL,
	`at` integer NOT NULL,
	`tries` integer NOT NULL,
	`sealed` text,
	`due` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_inbound` (`area`, `id`, `fingerprint`, `state`, `conversation`, `at`, `tries`, `sealed`, `due`) SELECT `area`, `id`, `fingerprint`, `state`, `conversation`, `at`, `tries`, `sealed`, `due` FROM `inbound`;--> statement-breakpoint
DROP TABLE `inbound`;--> statement-breakpoint
ALTER TABLE `__new_inbound` RENAME TO `inbound`;--> statement-breakpoint
CREATE INDEX `inbound_pending` ON `inbound` (`area`,`due`,`at`) WHERE state = 'pending';--> statement-breakpoint
CREATE TABLE `__new_heard` (
	`area` text NOT NULL,
	`conversation` text NOT NULL,
	`n` integer NOT NULL,
	`line` text NOT NULL,
	`channel` text NOT NULL,
	`at` integer NOT NULL,
	`key_id` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `conversation`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_heard` (`area`, `conversation`, `n`, `line`, `channel`, `at`, `key_id`, `sealed`) SELECT `area`, `conversation`, `n`, `line`, `channel`, `at`, `key_id`, `sealed` FROM `heard`;--> statement-breakpoint
DROP TABLE `heard`;--> statement-breakpoint
ALTER TABLE `__new_heard` RENAME TO `heard`;--> statement-breakpoint
CREATE TABLE `__new_redaction` (
	`area` text NOT NULL,
	`name` text NOT NULL,
	`due` integer NOT NULL,
	`tries` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `name`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_redaction` (`area`, `name`, `due`, `tries`, `sealed`) SELECT `area`, `name`, `due`, `tries`, `sealed` FROM `redaction`;--> statement-breakpoint
DROP TABLE `redaction`;--> statement-breakpoint
ALTER TABLE `__new_redaction` RENAME TO `redaction`;--> statement-breakpoint
CREATE INDEX `redaction_due` ON `redaction` (`area`,`due`,`name`);