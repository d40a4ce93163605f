import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figure } from './figure.ts';

/** The baseline: what it costs only to read the same stream with the AI SDK's own client, before a word of page. */
const baseline = `import { DefaultChatTransport, readUIMessageStream } from 'ai';
Object.assign(globalThis, { DefaultChatTransport, readUIMessageStream });`;

const gzipped = async (path: string) => gzipSync(await readFile(path), { level: 9 }).length;

/** What a first visit loads before the page can be used: every script that the document names, after gzip. */
export async function measureSize(): Promise<Figure[]> {
  const html = await readFile('dist/web/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  if (scripts.length === 0) throw new Error('the document names no script');
  let bytes = 0;
  for (const path of scripts) bytes += await gzipped(join('dist/web', path));
  return [
    {
      name: 'script of a first visit, gzip',
      unit: 'KB',
      measured: bytes / 1000,
      baseline: (await sizeOfBaseline()) / 1000,
      against: 'the SDK’s stream client alone',
      most: 60,
    },
  ];
}

async function sizeOfBaseline(): Promise<number> {
  // Within the project, so that its packages are found.
  const folder = await mkdtemp('dist/baseline-');
  try {
    const entry = join(folder, 'entry.js');
    await writeFile(entry, baseline);
    await build({
      logLevel: 'silent',
      configFile: false,
      build: { outDir: join(folder, 'out'), target: 'es2023', rollupOptions: { input: entry } },
    });
    const assets = join(folder, 'out/assets');
    let bytes = 0;
    for (const name of await readdir(assets)) bytes += await gzipped(join(assets, name));
    return bytes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
