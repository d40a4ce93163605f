import { type Article, article } from './article.ts';
import { type Attribute, attributes } from './attributes.ts';
import { type Challenge, challenges } from './challenges.ts';
import type { Track, UnitId } from './ids.ts';
import { type Lens, lenses } from './lenses.ts';
import { type Sections, sections } from './sections.ts';
import { type Sign, signs } from './signs.ts';
import { type Thread, thread } from './thread.ts';

export type Framework = {
  version: string;
  article: Article;
  sections: Sections;
  attributes: readonly Attribute[];
  signs: readonly Sign[];
  lenses: readonly Lens[];
  challenges: readonly Challenge[];
  thread: { shared: string; threads: readonly Thread[] };
};

/** What the article says, in our own words. A change to any word is a new version: stored summaries name theirs. */
export const framework = {
  version: '2025-11-23.2',
  article,
  sections,
  attributes,
  signs,
  lenses,
  challenges,
  thread,
} as const satisfies Framework;

/** What is the same in everything of the framework that a reply can cite. */
export type Unit = {
  id: UnitId;
  kind: 'attribute' | 'sign' | 'lens' | 'challenge' | 'thread';
  track: Track | null;
  name: string;
  text: string;
};

/** Everything that can be cited, in the order of the ids. */
export function unitsOf({ attributes, signs, lenses, challenges, thread, sections }: Framework): Unit[] {
  return [
    ...attributes.map(({ id, track, name, text }) => ({ id, kind: 'attribute' as const, track, name, text })),
    ...signs.map(({ id, track, name, text }) => ({ id, kind: 'sign' as const, track, name, text })),
    ...lenses.map(({ id, name, text }) => ({ id, kind: 'lens' as const, track: null, name, text })),
    ...challenges.map(({ id, track, name, text }) => ({ id, kind: 'challenge' as const, track, name, text })),
    ...thread.threads.map(({ id, track, text }) => ({
      id,
      kind: 'thread' as const,
      track,
      name: sections.thread,
      text,
    })),
  ];
}

// That every id is in it is a promise the tests keep.
const units = Object.fromEntries(unitsOf(framework).map((one) => [one.id, one])) as Record<UnitId, Unit>;

export function unit(id: UnitId): Unit {
  return units[id];
}
