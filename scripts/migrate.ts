import { expectForeignKeys, openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import { readConfig } from '../src/config.ts';
import { readEnvironment } from '../src/environment.ts';

/** Brings the configured database up to date: before the Worker is deployed. Node does it at every start. */
const db = openDatabase(readConfig(readEnvironment()).database);
await migrate(db, await readMigrations());
await expectForeignKeys(db);
db.$client.close();
