import { defineConfig } from 'drizzle-kit';

/** For `npm run db:generate` and drizzle's studio; migrations are applied by db/migrate.ts. */
export default defineConfig({
  dialect: 'turso',
  schema: './db/schema.ts',
  out: './db/migrations',
  dbCredentials: {
    url: process.env.DATABASE_URL ?? 'file:data/two-ladders.db',
    ...(process.env.DATABASE_AUTH_TOKEN ? { authToken: process.env.DATABASE_AUTH_TOKEN } : {}),
  },
});
