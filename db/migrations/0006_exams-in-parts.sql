-- What was known by origin alone is taken anew.
DROP TABLE `exams`;--> statement-breakpoint
CREATE TABLE `exams` (
	`base_url` text NOT NULL,
	`model` text NOT NULL,
	`api` text NOT NULL,
	`tests` text NOT NULL,
	`record` text,
	`taken_at` integer,
	`paper` text,
	`begun_at` integer,
	`claim` text,
	`claim_until` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`not_before` integer,
	PRIMARY KEY(`base_url`, `model`, `api`, `tests`)
);
