UPDATE `summaries` SET `record` = json_remove(
	json_set(`record`, '$.provenance.exam.diagnosis', json_extract(`record`, '$.provenance.exam.finding')),
	'$.provenance.exam.finding'
) WHERE json_extract(`record`, '$.provenance.exam.finding') IS NOT NULL;
--> statement-breakpoint
DELETE FROM `exams`;
