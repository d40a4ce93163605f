import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** As long as what SESSION_SECRET must have at least. */
const shortest = 32;

/**
 * The secret kept beside a database file, made on the first start; readable by its owner only.
 *
 * It appears whole or not at all: written elsewhere and then linked, so that of two starts at once both get the same.
 *
 * @throws where the file is there and holds no secret.
 */
export async function sessionSecretBeside(databaseFile: string): Promise<string> {
  const path = `${databaseFile}.secret`;
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < shortest) throw new Error(`${path} holds no secret: delete it, and a new one is made`);
  return secret;
}
