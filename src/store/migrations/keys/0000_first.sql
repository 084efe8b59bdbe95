CREATE TABLE `migration` (
	`n` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `migration_name` ON `migration` (`name`);--> statement-breakpoint
CREATE TABLE `root_key` (
	`name` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`master` text NOT NULL,
	`wrapped` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sitting_key` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`side` text NOT NULL,
	`master` text NOT NULL,
	`made` integer NOT NULL,
	`wrapped` text NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT;
