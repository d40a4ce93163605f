import { glob, stat } from 'node:fs/promises';
import { build } from 'vite';

/** Builds the page; with `--if-needed` only when a source is newer than the last build. */
const built = 'dist/web/index.html';
const sources = [
  'src/web/**',
  'src/framework/**',
  'src/evidence/**',
  'src/http/schemas.ts',
  'vite.config.ts',
  'package-lock.json',
];

const changedAt = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function isCurrent(): Promise<boolean> {
  const since = await changedAt(built);
  for await (const source of glob(sources)) if ((await changedAt(source)) > since) return false;
  return since > 0;
}

if (!process.argv.includes('--if-needed') || !(await isCurrent())) await build({ logLevel: 'warn' });
