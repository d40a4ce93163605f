import { afterEach, expect, test } from 'vitest';
import { framework, unit } from '../../src/framework/framework.ts';
import { german as germanFramework } from '../../src/framework/german.ts';
import { lensIds, tracks, unitIds } from '../../src/framework/ids.ts';
import { inLanguage } from '../../src/framework/in-language.ts';
import { findUnit, lensName, sayFramework } from '../../src/web/framework.ts';
import { german } from '../../src/web/language/german.ts';
import { english, sayWords, words } from '../../src/web/words.ts';

/** Every entry of a catalogue with the path that leads to it. */
function entriesOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, `${path}.${name}`));
}

afterEach(() => {
  sayWords(english);
  sayFramework(framework);
});

test('German has every entry of English, and no other', () => {
  // English has the server's own sentences for these.
  const own = entriesOf(german).filter(([path]) => !path.startsWith('.outcomes'));
  expect(own.map(([path]) => path)).toEqual(
    entriesOf(english)
      .filter(([path]) => !path.startsWith('.outcomes'))
      .map(([path]) => path),
  );
});

test('no German sentence is left in English, but for the name of the product', () => {
  const said = Object.fromEntries(entriesOf(german));
  const same = entriesOf(english)
    .filter(
      ([path, value]) =>
        typeof value === 'string' && value.includes(' ') && path !== '.product' && said[path] === value,
    )
    .map(([path]) => path);
  expect(same).toEqual([]);
});

test('the name that a talk was given by the server is said in German, and one of the visitor’s is left alone', () => {
  expect(german.talks.title('Talk of 3 March 2026')).toBe('Gespräch vom 3. März 2026');
  for (const own of ['Talk of the town', 'Before the review', 'My Talk of 3 March 2026'])
    expect(german.talks.title(own)).toBe(own);
});

test('the page speaks another language as soon as it is told', () => {
  sayWords(german);
  sayFramework(inLanguage(framework, germanFramework));
  expect(words.talk.send).toBe('Senden');
  expect(lensName('impact')).toBe('Wirkung');
  expect(findUnit('challenge.technical.burnout')?.name).toBe('Ausgebrannt von Komplexität');
});

test('in German the ids, their order, the tracks and the version stay', () => {
  const said = inLanguage(framework, germanFramework);
  expect(said.version).toBe(framework.version);
  for (const kind of ['attributes', 'signs', 'lenses', 'challenges'] as const) {
    expect(said[kind].map(({ id }) => id)).toEqual(framework[kind].map(({ id }) => id));
  }
  for (const id of unitIds) expect(germanFramework.units[id].text, id).not.toBe(unit(id).text);
});

const length = (text: string) => text.split(/\s+/).length;
const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b);

test.each(['attribute', 'sign', 'challenge', 'thread'])(
  'in German, too, both tracks get equal length within 20 %%: %s',
  (kind) => {
    const [technical = 0, management = 0] = tracks.map((track) => {
      const texts = unitIds
        .filter((id) => id.startsWith(`${kind}.${track}`))
        .map((id) => germanFramework.units[id].text);
      return length(texts.join(' ')) / texts.length;
    });
    expect(ratio(technical, management)).toBeGreaterThanOrEqual(0.8);
  },
);

test('in German, too, the two poles of a lens are of like length', () => {
  const [technical = 0, management = 0] = tracks.map((track) =>
    length(lensIds.map((lens) => germanFramework.lenses[lens].poles[track]).join(' ')),
  );
  expect(ratio(technical, management)).toBeGreaterThanOrEqual(0.8);
});
