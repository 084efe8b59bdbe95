DROP INDEX `inbound_pending`;--> statement-breakpoint
ALTER TABLE `inbound` ADD `due` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `inbound_pending` ON `inbound` (`area`,`due`,`at`) WHERE state = 'pending';