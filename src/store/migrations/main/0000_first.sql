CREATE TABLE `alert` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`conversation` text NOT NULL,
	`severity` text NOT NULL,
	`topic` text NOT NULL,
	`code` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `alert_conversation` ON `alert` (`area`,`conversation`);--> statement-breakpoint
CREATE INDEX `alert_open` ON `alert` (`area`,`at`,`id`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `audit` (
	`area` text NOT NULL,
	`who` text NOT NULL,
	`turn` integer NOT NULL,
	`n` integer NOT NULL,
	`at` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `who`, `turn`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `conversation` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`key_id` text NOT NULL,
	`begun` integer NOT NULL,
	`heard` integer NOT NULL,
	`ended` integer,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `early_receipt` (
	`area` text NOT NULL,
	`ref` text NOT NULL,
	`state` text NOT NULL,
	`code` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`area`, `ref`, `state`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `erasure` (
	`area` text NOT NULL,
	`key_id` text NOT NULL,
	PRIMARY KEY(`area`, `key_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `heard` (
	`area` text NOT NULL,
	`conversation` text NOT NULL,
	`n` integer NOT NULL,
	`line` text NOT NULL,
	`channel` text NOT NULL,
	`at` integer NOT NULL,
	`key_id` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `conversation`, `n`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `inbound` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	`conversation` text NOT NULL,
	`at` integer NOT NULL,
	`tries` integer NOT NULL,
	`sealed` text,
	PRIMARY KEY(`area`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `inbound_pending` ON `inbound` (`area`,`at`) WHERE state = 'pending';--> statement-breakpoint
CREATE TABLE `line` (
	`area` text NOT NULL,
	`hash` text NOT NULL,
	`sitting` integer NOT NULL,
	`conversation` text NOT NULL,
	PRIMARY KEY(`area`, `hash`, `sitting`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `line_conversation` ON `line` (`area`,`conversation`);--> statement-breakpoint
CREATE TABLE `link` (
	`area` text NOT NULL,
	`token_hash` text NOT NULL,
	`conversation` text NOT NULL,
	`kind` text NOT NULL,
	`expires` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`area`, `token_hash`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `link_conversation` ON `link` (`area`,`conversation`);--> statement-breakpoint
CREATE TABLE `migration` (
	`n` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `migration_name` ON `migration` (`name`);--> statement-breakpoint
CREATE TABLE `opt_out` (
	`area` text NOT NULL,
	`line` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`area`, `line`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`conversation` text NOT NULL,
	`n` integer NOT NULL,
	`cause` text NOT NULL,
	`line` text NOT NULL,
	`channel` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	`send_before` integer NOT NULL,
	`state` text NOT NULL,
	`code` text,
	`ref` text,
	`attempt` integer NOT NULL,
	`due` integer NOT NULL,
	`claimed_at` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`lease` integer NOT NULL,
	`asked` integer NOT NULL,
	`key_id` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_conversation` ON `outbox` (`area`,`conversation`,`n`);--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`area`,`state`,`at`,`conversation`,`n`) WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_ahead` ON `outbox` (`area`,`conversation`,`line`,`n`) WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_ref` ON `outbox` (`area`,`ref`) WHERE ref is not null;--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `turn` (
	`area` text NOT NULL,
	`conversation` text NOT NULL,
	`n` integer NOT NULL,
	`inbound` text NOT NULL,
	PRIMARY KEY(`area`, `conversation`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `wait` (
	`area` text NOT NULL,
	`conversation` text NOT NULL,
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`due` integer NOT NULL,
	`asked_for` integer NOT NULL,
	PRIMARY KEY(`area`, `conversation`, `name`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `wait_due` ON `wait` (`area`,`due`);