import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rulesHash } from '../../../src/coach/exam/exam-hash.ts';
import { shortHash } from '../../../src/coach/short-hash.ts';

/** What decides whether an answer holds. What a reader is told of a reply decides nothing. */
const judging =
  'src/coach/{reply/!(remarks),exam/{diagnosis-of,forced-form,judge-reply,pairs,passed,pressure,quotes,reach,replies}}.ts';

/** Without comments and layout, which change no rule. */
const bare = (source: string) =>
  source
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ');

test('where the rules change, every model is examined anew', async () => {
  const paths: string[] = [];
  for await (const path of glob(judging)) paths.push(path);
  expect(paths.length).toBeGreaterThan(20);
  const sources = await Promise.all(paths.sort().map((path) => readFile(path, 'utf8')));
  const now = await shortHash(sources.map(bare).join('\n'));
  expect(rulesHash, `The rules of a reply changed: set rulesHash in exam-hash.ts to '${now}'.`).toBe(now);
});
