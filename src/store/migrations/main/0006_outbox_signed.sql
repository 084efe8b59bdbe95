ALTER TABLE `outbox` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `leave` text;