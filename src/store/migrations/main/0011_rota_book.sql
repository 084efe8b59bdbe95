CREATE TABLE `rota_entry` (
	`area` text NOT NULL,
	`n` integer NOT NULL,
	`until` integer NOT NULL,
	`key` text,
	`sealed` text NOT NULL,
	PRIMARY KEY(`area`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `rota_entry_until` ON `rota_entry` (`area`,`until`);--> statement-breakpoint
CREATE UNIQUE INDEX `rota_entry_key` ON `rota_entry` (`area`,`key`) WHERE key is not null;