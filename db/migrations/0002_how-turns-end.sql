ALTER TABLE `turns` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `turns` ADD `retry_at` integer;