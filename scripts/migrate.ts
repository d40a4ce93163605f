import { expectForeignKeys, openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import { readConfig } from '../src/config.ts';

/** Brings the configured database up to date: before the Worker is deployed. Node does it at every start. */
const db = openDatabase(readConfig(process.env).database);
await migrate(db, await readMigrations());
await expectForeignKeys(db);
db.$client.close();
