import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sessionSecretBeside } from '../src/session-secret.ts';
import { temporaryFolder } from './support/database.ts';

test('starts at once agree on one secret, and keep it', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'deep', 'talks.db');
  const secrets = await Promise.all(Array.from({ length: 20 }, () => sessionSecretBeside(file)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(await sessionSecretBeside(file)).toBe(secrets[0]);
});

test('an empty secret is refused, and says what to do', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'talks.db.secret'), '');
  await expect(sessionSecretBeside(join(folder.path, 'talks.db'))).rejects.toThrow(/delete it/);
});
