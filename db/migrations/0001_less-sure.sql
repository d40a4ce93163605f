ALTER TABLE `evidence` ADD `sure` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `turns` ADD `speaker` text DEFAULT 'Guide' NOT NULL;