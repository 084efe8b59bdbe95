ALTER TABLE `line` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `link` ADD `mac` text;