import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { framework, unit } from '../../src/framework/framework.ts';
import {
  attributeIds,
  challengeIds,
  lensIds,
  signIds,
  type Track,
  threadIds,
  tracks,
  unitIds,
} from '../../src/framework/ids.ts';

const { attributes, signs, lenses, challenges, thread, sections, article } = framework;

const seed = new URL('../../../shared/seed-article.txt', import.meta.url);
const withoutSeed = !existsSync(seed);

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b);

/** Every text of the data, with the key it stands under. */
function textsIn(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

/** The article from its first heading to the end of its last section. */
const body = () =>
  /^Framing the Differences[\s\S]*?(?=^This site offers)/m.exec(readFileSync(seed, 'utf8'))?.[0] ?? '';

/** Lines that end neither a sentence nor a lead-in, and what stands before the colon of a bullet. */
const headings = () =>
  body()
    .split('\n')
    .map((line) => line.replace(/^\s*•\s*/, '• ').trim())
    .flatMap((line) => {
      if (/^• [^:]+:\s/.test(line)) return [line.slice(2, line.indexOf(':'))];
      return line === '' || /[.:]$/.test(line) ? [] : [line.replace(/^• /, '')];
    });

test('the framework counts as the article does: 3 + 3 attributes, 4 + 5 signs, 5 lenses, 5 + 6 challenges, 2 threads', () => {
  const count = (items: readonly { track: Track }[]) =>
    tracks.map((track) => items.filter((item) => item.track === track).length);
  expect(count(attributes)).toEqual([3, 3]);
  expect(count(signs)).toEqual([4, 5]);
  expect(lenses).toHaveLength(5);
  expect(count(challenges)).toEqual([5, 6]);
  expect(count(thread.threads)).toEqual([1, 1]);
});

test('every id has its item, in the order of the ids', () => {
  expect(attributes.map(({ id }) => id)).toEqual(attributeIds);
  expect(signs.map(({ id }) => id)).toEqual(signIds);
  expect(lenses.map(({ lens }) => lens)).toEqual(lensIds);
  expect(lenses.map(({ id }) => id)).toEqual(lensIds.map((lens) => `lens.${lens}`));
  expect(challenges.map(({ id }) => id)).toEqual(challengeIds);
  expect(thread.threads.map(({ id }) => id)).toEqual(threadIds);
});

test.each(unitIds)('%s can be cited: the unit says its kind, its track, a name and a text', (id) => {
  const [kind, second] = id.split('.');
  const track = tracks.find((one) => one === second) ?? null;
  expect(unit(id)).toEqual({ id, kind, track, name: expect.any(String), text: expect.any(String) });
});

test('a thread is cited under the name of its section', () => {
  expect(unit('thread.technical').name).toBe('The Common Thread');
});

const poles = tracks.flatMap((track) => lenses.map((lens) => ({ track, text: lens.poles[track] })));
const spoken = signs.map(({ track, said }) => ({ track, text: said }));

test.each<[string, readonly { track: Track; text: string }[]]>([
  ['attributes', attributes],
  ['signs', signs],
  ['what is said with a sign', spoken],
  ['challenges', challenges],
  ['threads', thread.threads],
  ['lens poles', poles],
])('both tracks get equal length within 20 %%, in all and per item: %s', (_, items) => {
  const [technical = [], management = []] = tracks.map((track) =>
    items.filter((item) => item.track === track).map(({ text }) => wordsOf(text).length),
  );
  const total = (lengths: number[]) => lengths.reduce((sum, length) => sum + length, 0);
  const mean = (lengths: number[]) => total(lengths) / lengths.length;
  expect(ratio(total(technical), total(management))).toBeGreaterThanOrEqual(0.8);
  expect(ratio(mean(technical), mean(management))).toBeGreaterThanOrEqual(0.8);
});

test.each(lenses)(
  'the two poles of $id are of equal length within 20 %',
  ({ poles: { technical, management } }) => {
    expect(ratio(wordsOf(technical).length, wordsOf(management).length)).toBeGreaterThanOrEqual(0.8);
  },
);

test('only Lifestyle Fit is a statement, the other four lenses are questions', () => {
  expect(lenses.filter(({ kind }) => kind === 'statement').map(({ name }) => name)).toEqual([
    'Lifestyle Fit',
  ]);
});

test('a question asks one thing at a time, ends with it, and is short', () => {
  const asked = [
    ...lenses.flatMap(({ question, again }) => [question, ...again].map((text) => ({ text, under: 30 }))),
    ...challenges.map(({ question }) => ({ text: question, under: 25 })),
  ];
  for (const { text, under } of asked) {
    expect(text).toMatch(/^[^?]+\?$/);
    expect(wordsOf(text).length, text).toBeLessThan(under);
  }
});

test('a lens question names neither track', () => {
  for (const { question, again } of lenses)
    for (const text of [question, ...again])
      expect(text).not.toMatch(/technical|manage|lead|team|code|expert/i);
});

test('no phrase means two challenges, and each challenge has 10 to 15 of them', () => {
  const aliases = challenges.flatMap((challenge) => challenge.aliases.map((alias): string => alias));
  expect(new Set(aliases).size).toBe(aliases.length);
  expect(aliases).toEqual(aliases.map((alias) => alias.toLowerCase().trim()));
  for (const { aliases } of challenges) {
    expect(aliases.length).toBeGreaterThanOrEqual(10);
    expect(aliases.length).toBeLessThanOrEqual(15);
  }
});

test('the framework comes back from JSON as it was', () => {
  expect(JSON.parse(JSON.stringify(framework))).toEqual(framework);
});

test.skipIf(withoutSeed)(
  'every heading of the article is kept to the letter, and there are no others',
  () => {
    const named = [attributes, lenses, challenges].flatMap((items) => items.map(({ name }): string => name));
    const kept = [...textsIn(sections).map(({ text }) => text), ...named];
    expect(headings().sort()).toEqual(kept.sort());
  },
);

test.skipIf(withoutSeed)('the byline is the article’s own', () => {
  const text = readFileSync(seed, 'utf8');
  const day = new Date(article.date).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  expect(text).toContain(`Writer: ${article.author}`);
  expect(text).toContain(day);
  expect(text).toContain(`${article.readingMinutes} min read`);
});

test.skipIf(withoutSeed)('outside the headings, no eight words in a row are the article’s', () => {
  const run = 8;
  const theirs = ` ${wordsOf(readFileSync(seed, 'utf8')).join(' ')} `;
  const isHeading = new Set([article.title, ...headings()]);
  const ours = textsIn(framework).filter(({ key, text }) => key !== 'link' && !isHeading.has(text));
  const borrowed = ours.flatMap(({ text }) => {
    const words = wordsOf(text);
    return words
      .map((_, at) => words.slice(at, at + run))
      .filter((some) => some.length === run && theirs.includes(` ${some.join(' ')} `))
      .map((some) => some.join(' '));
  });
  expect(borrowed).toEqual([]);
});
