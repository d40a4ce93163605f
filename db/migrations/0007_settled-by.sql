ALTER TABLE `evidence` ADD `settled_by` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `settled_from` text;