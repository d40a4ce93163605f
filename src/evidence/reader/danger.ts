import { type Classifier, classify, type Sample, train } from './classifier.ts';
import { exemplarParts, linesOf } from './exemplars.ts';
import { type Token, tokenize } from './tokens.ts';
import { kindBook, kindsIn, ofStance, wordsOf } from './word-kinds.ts';
import { type DangerClass, dangerClasses } from './words/danger-classes.ts';
import { dangerExemplars, harmlessExemplars } from './words/exemplars/danger.ts';
import { asideExemplars, offArticleExemplars, questionExemplars } from './words/exemplars/questions.ts';

type Label = 'danger' | 'harmless';

const book = kindBook(dangerClasses);
const empty = new Set('it is am are was were be been the a an that this to of and or so just'.split(' '));
/** Kinds of words without which nobody tells of danger. */
const grave: ReadonlySet<DangerClass> = new Set<DangerClass>(
  'die harm means life end sense dark cry part'.split(' ') as DangerClass[],
);

/** The words of a message, each with its stem and what kinds of words of danger, or of other things, it is. */
type Marked = {
  stem: string;
  marks: ReadonlySet<DangerClass>;
  ofWork: boolean;
  ofJoy: boolean;
  follows: boolean;
};

function marked(tokens: readonly Token[]): Marked[] {
  const words = wordsOf(tokens);
  const marks = kindsIn(
    book,
    words.map(({ stem }) => stem),
  );
  return words.map(({ stem, kinds, follows }, at) => {
    const own = marks[at] ?? new Set<DangerClass>();
    return {
      stem,
      follows,
      marks: own,
      ofWork: own.has('job') || (own.size === 0 && [...kinds].some((kind) => !ofStance.has(kind))),
      ofJoy: own.size === 0 && kinds.has('joy'),
    };
  });
}

const quarters = 4;
const isStrange = ({ stem, marks }: Marked): boolean => !empty.has(stem) && marks.size === 0;

/** What is said in one sentence of a message: its words, their kinds, and how much of all of it is about something else. */
function features(words: readonly Marked[], all: readonly Marked[]): string[] {
  const kinds = words.flatMap(({ marks }) => [...marks]);
  const said = words.filter(({ stem }) => !empty.has(stem));
  const other = said.filter(({ marks, ofWork }) => marks.size === 0 || ofWork).length;
  return [
    ...said.map(({ stem }) => stem),
    ...words.flatMap(({ stem, follows }, at) => (follows ? [`${words[at - 1]?.stem} ${stem}`] : [])),
    ...kinds.map((kind) => `<${kind}>`),
    `grave ${Math.min(3, new Set(kinds.filter((kind) => grave.has(kind))).size)}`,
    all.some(({ ofWork }) => ofWork) ? 'of work' : 'of no work',
    ...(all.some(({ ofJoy }) => ofJoy) ? ['of joy'] : []),
    `in all ${Math.min(6, all.filter(isStrange).length >> 1)}`,
    `other ${Math.min(5, other)}`,
    `part ${Math.floor((quarters * other) / Math.max(1, said.length))}`,
  ];
}

/** Of what people say about work and ask about it, one in so many shows what is no danger. */
const every = 4;
const dangerWeight = 2;

const alone = (tokens: readonly Token[]): string[] => {
  const words = marked(tokens);
  return features(words, words);
};

function learn(): Classifier<Label> {
  const written = (lines: readonly string[], label: Label, weight: number): Sample<Label>[] =>
    lines.map((text) => ({ features: alone(tokenize(text)), label, weight }));
  const told = exemplarParts().filter((_, at) => at % every === 0);
  const asked = [...Object.values(questionExemplars), asideExemplars, offArticleExemplars]
    .flatMap(linesOf)
    .filter((_, at) => at % every === 0);
  return train(
    ['danger', 'harmless'],
    [
      ...written(linesOf(dangerExemplars), 'danger', dangerWeight),
      ...written(linesOf(harmlessExemplars), 'harmless', 1),
      ...written(asked, 'harmless', 1),
      ...told.map(({ parts }) => ({
        features: alone(parts.flatMap(({ tokens }) => tokens)),
        label: 'harmless' as const,
      })),
    ],
  );
}

let learned: Classifier<Label> | undefined;

/** How likely one of the sentences of a message tells of danger. Learns at the first call. */
export function dangerIn(said: readonly (readonly Token[])[]): number {
  learned ??= learn();
  const sentences = said.map(marked);
  const all = sentences.flat();
  const graver = sentences.filter((words) => words.some(({ marks }) => [...marks].some((m) => grave.has(m))));
  return Math.max(
    0,
    ...graver.map((words) => (learned ? classify(learned, features(words, all)).danger : 0)),
  );
}
