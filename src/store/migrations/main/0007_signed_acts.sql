ALTER TABLE `erasure` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `opt_out` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `wait` ADD `mac` text;