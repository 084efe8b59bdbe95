CREATE TABLE `card` (
	`area` text NOT NULL,
	`id` text NOT NULL,
	`about` text NOT NULL,
	`channel` text NOT NULL,
	`ts` text,
	`shown` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`posting` integer NOT NULL,
	`unsure` integer NOT NULL,
	`taken` integer NOT NULL,
	`since` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`due` integer NOT NULL,
	PRIMARY KEY(`area`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `card_open` ON `card` (`area`,`at`,`id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `card_over` ON `card` (`area`,`at`) WHERE state = 'over';