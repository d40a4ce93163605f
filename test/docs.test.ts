import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentSchema } from '../src/config.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every file that a document links to exists', async () => {
  for await (const path of glob(['README.md', 'docs/**/*.md'])) {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, target]) => target ?? '',
    );
    for (const link of links.filter((target) => !/^\w+:/.test(target))) {
      expect(existsSync(join(dirname(path), link)), `${path}: ${link}`).toBe(true);
    }
  }
});

test('every room of the README’s map exists', () => {
  const map = readme.split('## The rooms')[1]?.split('```')[1] ?? '';
  const rooms = [...map.matchAll(/^(\S+)/gm)].map(([, path]) => path ?? '');
  expect(rooms.length).toBeGreaterThan(8);
  for (const room of rooms) expect(existsSync(room), room).toBe(true);
});

test('every script that the README names exists, and every script but the plain ones is in it', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?(?!run)([a-z:]+)/g)].map(
    ([, name]) => name ?? '',
  );
  for (const name of named.filter((script) => !['ci', 'or'].includes(script)))
    expect(scripts, name).toHaveProperty(name);
  const plain = ['start', 'test', 'dev', 'format'];
  for (const script of Object.keys(scripts).filter((name) => !plain.includes(name))) {
    expect(named, script).toContain(script);
  }
});

test('the README’s variables are those of the configuration, in its order', () => {
  const table = readme.split('## Configuration')[1]?.split('## ')[0] ?? '';
  const listed = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(environmentSchema.shape));
});

test('bounds are told as the configuration has them, with default, unit and range', () => {
  const example = readFileSync('.env.example', 'utf8');
  const bounds = Object.entries(environmentSchema.shape).filter(([, { description }]) => description);
  expect(bounds.length).toBeGreaterThan(6);
  for (const [name, schema] of bounds) {
    const { description = '' } = schema;
    const fallback = schema.parse(undefined);
    expect(readme).toContain(`| \`${name}\` | \`${fallback}\` | ${description} |`);
    expect(example.toLowerCase()).toContain(`# ${description}.\n${name}=${fallback}\n`.toLowerCase());
  }
});

test('the bare variables in the documents are ones that something reads', async () => {
  const known = new Set([
    ...Object.keys(environmentSchema.shape),
    'CHROMIUM',
    'LIVE_MODEL_URL',
    'LIVE_MODEL_SERVER',
    'TOOL_OUTPUTS',
    'MIT',
  ]);
  const mentioned = [...readme.matchAll(/\b([A-Z]{4,}(?:_[A-Z]+)+|CHROMIUM)\b/g)].map(
    ([, name]) => name ?? '',
  );
  for (const name of mentioned) expect(known, name).toContain(name);
});
