ALTER TABLE `alert` ADD `acknowledged` integer;--> statement-breakpoint
ALTER TABLE `alert` ADD `resolved` integer;--> statement-breakpoint
ALTER TABLE `alert` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `alert` ADD `sealed` text;--> statement-breakpoint
ALTER TABLE `alert` ADD `mac` text;--> statement-breakpoint
CREATE INDEX `alert_resolved` ON `alert` (`area`,`resolved`) WHERE state = 'resolved';