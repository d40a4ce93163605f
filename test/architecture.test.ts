import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms and packages a room may import. Type imports count: they are ways of knowing, too. */
const rules: { room: string; never: RegExp }[] = [
  { room: 'src/framework', never: /^(?!src\/framework\/)/ },
  { room: 'src/evidence', never: /^(?!src\/(evidence|framework)\/)/ },
  { room: 'prompts', never: /^(?!prompts\/|src\/(framework|evidence)\/)/ },
  { room: 'db', never: /^(ai|hono|@ai-sdk\/.*|@hono\/.*)$|^src\/(coach|http|llm|web|cli|services)/ },
  {
    room: 'src/coach',
    never:
      /^(hono|hono\/.*|@hono\/.*|@ai-sdk\/.*|drizzle-orm.*|@libsql\/.*)$|^src\/(http|llm|web|cli)\/|^src\/services\.ts$/,
  },
  { room: 'src/http', never: /^(@ai-sdk\/.*|drizzle-orm.*|@libsql\/.*|node:.*)$|^src\/(llm|web|cli)\// },
  { room: 'src/llm', never: /^(hono.*|drizzle-orm.*|@libsql\/.*|node:.*)$|^db\/|^src\/(http|web|cli)\// },
  {
    room: 'src/web',
    never: /^(ai|hono.*|drizzle-orm.*|@libsql\/.*|node:.*)$|^(db|prompts)\/|^src\/(llm|cli)\//,
  },
];

/** The only places that may read the environment or speak to OpenAI's package. */
const mayReadEnvironment = /^(src\/environment\.ts|drizzle\.config\.ts|test\/|scripts\/screenshots\.ts)/;
const mayUseOpenAI = /^src\/llm\/openai\.ts$/;

type Source = { path: string; text: string };

async function sources(): Promise<Source[]> {
  const found: Source[] = [];
  for await (const path of glob('{src,db,prompts,scripts,test,eval,bench}/**/*.{ts,tsx}')) {
    found.push({ path, text: await readFile(path, 'utf8') });
  }
  for (const path of ['drizzle.config.ts', 'vite.config.ts', 'vitest.config.ts']) {
    found.push({ path, text: await readFile(path, 'utf8') });
  }
  return found;
}

/** Relative imports as paths from the root, packages by their name. */
function imports({ path, text }: Source): string[] {
  const found = text.matchAll(
    /^(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map(([, a, b, c]) => {
    const target = a ?? b ?? c ?? '';
    return target.startsWith('.') ? normalize(join(dirname(path), target)) : target;
  });
}

/** What a file needs to run: who imports only types knows another, and does not wait for it. */
const withoutTypes = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(
    /^(?:import|export) (?:type\b|\{(?:\s*type [^,}]+,?)+\s*\})[^'"]*from\s+['"][^'"]+['"];?/gm,
    '',
  ),
});

/** Files that come back to themselves by what they import, each circle once and from its first file. */
function circles(all: readonly Source[]): string[] {
  const needs = new Map(all.map((source) => [source.path, imports(withoutTypes(source))]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const next of needs.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) follow(path, []);
  return found;
}

function violations(all: readonly Source[]): string[] {
  return all.flatMap((source) => [
    ...rules
      .filter(({ room }) => source.path.startsWith(`${room}/`))
      .flatMap(({ never }) => imports(source).filter((target) => never.test(target)))
      .map((target) => `${source.path} imports ${target}`),
    ...imports(source)
      .filter((target) => target.startsWith('@ai-sdk/openai') && !mayUseOpenAI.test(source.path))
      .map((target) => `${source.path} imports ${target}`),
    ...(/process\.env/.test(source.text) && !mayReadEnvironment.test(source.path)
      ? [`${source.path} reads the environment`]
      : []),
  ]);
}

test('arrows between rooms point one way', async () => {
  const all = await sources();
  expect(all.length).toBeGreaterThan(80);
  expect(violations(all)).toEqual([]);
});

test('no file needs itself by way of others', async () => {
  expect(circles(await sources())).toEqual([]);
  const planted = [
    { path: 'src/a.ts', text: "import { type T, b } from './b.ts';" },
    { path: 'src/b.ts', text: "import type { A } from './a.ts';\nimport { c } from './c.ts';" },
    { path: 'src/c.ts', text: "import { type D, type E } from './a.ts';\nexport { a } from './a.ts';" },
  ];
  expect(circles(planted)).toEqual(['src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts']);
  expect(circles(planted.slice(0, 2))).toEqual([]);
});

test.each<[string, string, string]>([
  ['src/framework/planted.ts', "import { z } from 'zod';", 'src/framework/planted.ts imports zod'],
  [
    'src/evidence/planted.ts',
    "import { score } from '../coach/scoring/score.ts';",
    'imports src/coach/scoring/score.ts',
  ],
  ['prompts/planted.ts', "import { generateText } from 'ai';", 'imports ai'],
  ['db/planted.ts', "import type { LanguageModel } from 'ai';", 'imports ai'],
  ['src/coach/planted.ts', "import { Hono } from 'hono';", 'imports hono'],
  ['src/coach/planted.ts', "import { eq } from 'drizzle-orm';", 'imports drizzle-orm'],
  ['src/http/planted.ts', "export { createOpenAI } from '@ai-sdk/openai';", 'imports @ai-sdk/openai'],
  ['src/web/planted.ts', "import { speak } from '../../prompts/opening.ts';", 'imports prompts/opening.ts'],
  ['src/coach/planted.ts', 'const key = process.env.OPENAI_API_KEY;', 'reads the environment'],
])('a planted import in %s is found: %s', (path, text, complaint) => {
  expect(violations([{ path, text }]).join()).toContain(complaint);
});
