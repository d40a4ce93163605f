CREATE TABLE `exams` (
	`endpoint` text NOT NULL,
	`model` text NOT NULL,
	`api` text NOT NULL,
	`record` text NOT NULL,
	`taken_at` integer NOT NULL,
	PRIMARY KEY(`endpoint`, `model`, `api`)
);
--> statement-breakpoint
CREATE TABLE `token_days` (
	`day` text PRIMARY KEY NOT NULL,
	`tokens` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `messages` ADD `review` text;--> statement-breakpoint
ALTER TABLE `turns` ADD `usage` text;