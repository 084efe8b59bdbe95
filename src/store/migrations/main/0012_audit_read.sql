ALTER TABLE `audit` ADD `kind` text;--> statement-breakpoint
CREATE INDEX `audit_read` ON `audit` (`area`,`at`) WHERE kind = 'read';