import { tracks, type UnitId, unitIds } from '../../framework/ids.ts';
import { askingFeatures, saysSomethingElse, wantsSigns } from './asking.ts';
import { type Classifier, classify, type Sample, train } from './classifier.ts';
import { linesOf } from './exemplars.ts';
import { frameworkLines } from './framework-lines.ts';
import { type ListId, listIds } from './lists.ts';
import { asMeant } from './spelling.ts';
import { tokenize } from './tokens.ts';
import { wordsOf } from './word-kinds.ts';
import {
  asideExemplars,
  listExemplars,
  offArticleExemplars,
  questionExemplars,
} from './words/exemplars/questions.ts';

/**
 * What a question may ask for: a unit of the framework, a whole list of them, something that is no matter of the
 * article (`off`), or nothing, being a turn of phrase or talk about the talk (`aside`).
 */
export type Asked = UnitId | ListId | 'off' | 'aside';
export type Likely = Readonly<Record<Asked, number>>;

const labels: readonly Asked[] = [...unitIds, ...listIds, 'off', 'aside'];

/** What each unit has in common with others: its kind, its track, and that the article covers it. */
function groupsOf(label: Asked): string[] {
  if (label === 'off' || label === 'aside') return ['stray'];
  const [first = '', ...rest] = label.split('.');
  const list = first === 'list';
  return ['covered', list ? (rest[0] ?? '') : first, ...(list ? ['list'] : []), ...tracksOf(label)];
}

const tracksOf = (label: string): string[] => tracks.filter((track) => label.includes(`.${track}`));

/** Words that questions about the article are asked with: those of two of them or more. */
let usual: ReadonlySet<string> | undefined;

function usualWords(): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of Object.values({ ...questionExemplars, ...listExemplars }).flatMap(linesOf))
    for (const stem of new Set(wordsOf(tokenize(text)).map(({ stem }) => stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([stem]) => stem));
}

function isUsual(stem: string): boolean {
  usual ??= usualWords();
  return usual.has(stem);
}

/** Many labels with few questions each: it takes larger steps to tell them apart, and more of them. */
const teaching = { firstRate: 2, epochs: 36, decay: 0.0005, groupsOf };
/** What the article does not cover is endless, and the bank holds only so much of it. */
const offWeight = 1.5;
/** What the framework says answers a question, and is none. */
const frameworkWeight = 0.5;

const sampleOf = (label: Asked, text: string, weight: number): Sample<Asked> => ({
  features: askingFeatures(text, tokenize(text), isUsual),
  label,
  weight,
});
const samplesOf = (label: Asked, lines: string, weight = 1): Sample<Asked>[] =>
  linesOf(lines).map((text) => sampleOf(label, text, weight));

let learned: Classifier<Asked> | undefined;

/** How likely a question asks for each, by the questions of the bank. Learns at the first call. */
export function likelyAsked(question: string): Likely {
  learned ??= train<Asked>(
    labels,
    [
      ...unitIds.flatMap((unit) => samplesOf(unit, questionExemplars[unit])),
      ...listIds.flatMap((list) => samplesOf(list, listExemplars[list])),
      ...samplesOf('off', offArticleExemplars, offWeight),
      ...samplesOf('aside', asideExemplars),
      ...frameworkLines.map(({ text, about }) => sampleOf(about, text, frameworkWeight)),
    ],
    teaching,
  );
  return classify(learned, askingFeatures(question, asMeant(tokenize(question)), isUsual));
}

/** Whether a question has words of something that is no matter of the article. */
export const namesSomethingElse = (question: string): boolean =>
  saysSomethingElse(asMeant(tokenize(question)));

/** Whether it asks for what shows something: "is that a hint?" */
export const asksForSigns = (question: string): boolean => wantsSigns(asMeant(tokenize(question)));
