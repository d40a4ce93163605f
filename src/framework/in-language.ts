import type { Framework } from './framework.ts';
import type { LensId, Track, UnitId } from './ids.ts';
import type { Sections } from './sections.ts';

/** What of the framework is words that a reader sees, and so has to be said anew in another language. */
export type FrameworkWords = {
  about: string;
  nature: string;
  disclaimer: string;
  sections: Sections;
  shared: string;
  units: Readonly<Record<UnitId, { name: string; text: string }>>;
  lenses: Readonly<Record<LensId, { short: string; poles: Readonly<Record<Track, string>> }>>;
};

/** The framework with its words said in another language: ids, order and version stay, and so does what the guide asks. */
export function inLanguage(framework: Framework, words: FrameworkWords): Framework {
  const said = <Item extends { id: UnitId }>(item: Item) => ({ ...item, ...words.units[item.id] });
  return {
    ...framework,
    article: {
      ...framework.article,
      about: words.about,
      nature: words.nature,
      disclaimer: words.disclaimer,
    },
    sections: words.sections,
    attributes: framework.attributes.map(said),
    signs: framework.signs.map(said),
    lenses: framework.lenses.map((lens) => ({ ...said(lens), ...words.lenses[lens.lens] })),
    challenges: framework.challenges.map(said),
    thread: {
      shared: words.shared,
      threads: framework.thread.threads.map((one) => ({ ...one, text: words.units[one.id].text })),
    },
  };
}
