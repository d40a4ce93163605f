import { framework } from '../../framework/framework.ts';
import type { UnitId } from '../../framework/ids.ts';
import type { ListId } from './lists.ts';

/** A sentence of the framework, and what it is about. */
type Line = { text: string; about: UnitId | ListId };

const sentence = /(?<=[.?:;])\s+/;
const about = (about: UnitId | ListId, texts: readonly string[]): Line[] =>
  texts.flatMap((text) => text.split(sentence).map((text) => ({ text, about })));

const { attributes, signs, lenses, challenges, thread } = framework;

/** What the framework itself says of each unit: whoever asks for one often uses its words. */
export const frameworkLines: readonly Line[] = [
  ...attributes.flatMap(({ id, name, text }) => about(id, [name, text])),
  ...signs.flatMap(({ id, name, text, said }) => about(id, [name, text, said])),
  ...lenses.flatMap(({ id, name, text, poles, question, again }) =>
    about(id, [name, text, poles.technical, poles.management, question, ...again]),
  ),
  ...challenges.flatMap(({ id, name, text, question, aliases }) =>
    about(id, [name, text, question, ...aliases]),
  ),
  ...thread.threads.flatMap(({ id, text }) => about(id, [text])),
  ...about('list.thread', [thread.shared]),
];
