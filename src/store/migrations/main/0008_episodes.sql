CREATE TABLE `check_in` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`episode` text NOT NULL,
	`state` text NOT NULL,
	`mac` text,
	PRIMARY KEY(`area`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `check_in_episode` ON `check_in` (`area`,`episode`);--> statement-breakpoint
CREATE TABLE `episode` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`key_id` text NOT NULL,
	`state` text NOT NULL,
	`line` text NOT NULL,
	`opened` integer NOT NULL,
	`closed` integer,
	`due` integer,
	`version` integer NOT NULL,
	`sealed` text NOT NULL,
	`mac` text,
	PRIMARY KEY(`area`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `episode_open` ON `episode` (`area`,`opened`,`id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `episode_closed` ON `episode` (`area`,`closed`,`id`) WHERE state = 'closed';--> statement-breakpoint
CREATE INDEX `episode_line` ON `episode` (`area`,`line`,`opened`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `episode_due` ON `episode` (`area`,`due`,`id`) WHERE due is not null;--> statement-breakpoint
CREATE TABLE `episode_turn` (
	`area` text NOT NULL,
	`episode` text NOT NULL,
	`n` integer NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`area`, `episode`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `episode_turn_key` ON `episode_turn` (`area`,`key`);