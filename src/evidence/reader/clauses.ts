import { asMeant } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';

/** A stretch of the text that says one thing. */
export type Clause = {
  tokens: readonly Token[];
  /** How it stands to the clause before it in the same breath. */
  joint: 'start' | 'contrast' | 'concession' | 'plain';
  /** Its sentence ends with a question mark. */
  asked: boolean;
  /** Which sentence of the text it stands in, counted from 0. */
  sentence: number;
};

const contrasts = new Set(['but', 'however', 'though', 'whereas', 'yet', 'except', 'nevertheless']);
const concessions = new Set(['although', 'while', 'whilst', 'despite']);
const turns = new Set([
  'even so',
  'all the',
  'that said',
  'having said',
  'then again',
  'funnily enough',
  'oddly enough',
  'strangely enough',
]);
/** "However hard it is" turns nothing. */
const graded = new Set(
  'hard much many long small big good bad neat well often far little dull nice'.split(' '),
);
const reasons = new Set(['because', 'since', 'cos', 'cause', 'unless']);
const subjects = new Set([
  'i',
  'we',
  'it',
  'that',
  'this',
  'they',
  'he',
  'she',
  'there',
  'my',
  'what',
  'then',
]);

const askers = new Set(['how', 'what', 'why', 'when', 'where', 'which', 'who']);
const verbs = new Set('do does did is are am can could should would will'.split(' '));
const asked = new Set('i you we it they one there people somebody someone'.split(' '));

/** "How does one know", "should I go for it": a question, with or without its mark. */
const asksOutright = (tokens: readonly Token[]): boolean => {
  const [first = '', second = '', third = ''] = tokens.map(({ word }) => word);
  return (
    (verbs.has(first) && asked.has(second)) || (askers.has(first) && verbs.has(second) && asked.has(third))
  );
};

export type Sentence = { tokens: readonly Token[]; asked: boolean };

export function sentences(text: string): Sentence[] {
  const groups: Token[][] = [];
  for (const token of asMeant(tokenize(text))) {
    const group = groups.at(-1);
    if (!group || token.before === 'stop') groups.push([token]);
    else group.push(token);
  }
  return groups.map((tokens, index) => {
    const from = tokens.at(-1)?.end ?? 0;
    const until = groups[index + 1]?.[0]?.start ?? text.length;
    return { tokens, asked: /[?？]/.test(text.slice(from, until)) || asksOutright(tokens) };
  });
}

/** "When my team ships and I only watched, I am proud": what opens so belongs to what follows. */
const dependent = new Set([
  'when',
  'whenever',
  'once',
  'after',
  'if',
  'every',
  'rather',
  'instead',
  'had',
  'let',
  'leave',
  'forget',
  'between',
  'without',
]);

/** How a new clause begins at this word, or `null` where it does not. */
function jointAt(tokens: readonly Token[], at: number): Clause['joint'] | null {
  const word = tokens[at]?.word ?? '';
  const previous = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'even' && next === 'though') return 'concession';
  // "For all that I love X", "for all its charm"
  if (at === 0 && word === 'for' && next === 'all') return 'concession';
  // "Even so", "all the same", "that said"
  if (at === 0 && turns.has(`${word} ${next}`)) return 'contrast';
  // "Much as I love X, I love Y more."
  if (
    word === 'much' &&
    next === 'as' &&
    tokens[at + 2]?.word === 'i' &&
    (at === 0 || tokens[at]?.before !== 'none')
  )
    return 'concession';
  // "Not in the corner office but at the microscope"
  if (
    word === 'but' &&
    tokens[at]?.before === 'none' &&
    tokens.slice(0, at).some((each) => each.word === 'not') &&
    !subjects.has(next)
  )
    return null;
  if (contrasts.has(word))
    return ['not', 'nothing', 'anything', 'even', 'as'].includes(previous) ||
      (word === 'however' && graded.has(next))
      ? null
      : 'contrast';
  if (concessions.has(word)) return previous === 'a' ? null : 'concession';
  if (word === 'cause' && !subjects.has(next)) return null;
  if (reasons.has(word) || (word === 'so' && tokens[at]?.before === 'comma')) return 'plain';
  if ((word === 'now' || word === 'still') && tokens[at]?.before === 'comma') return 'contrast';
  // "Call me X and I glow, call me Y and I yawn."
  if (tokens[at]?.before === 'comma' && next === 'me') return 'plain';
  if (word === 'then' && previous === 'back') return null;
  if (dependent.has(tokens[0]?.word ?? '')) return null;
  if (['and', 'so', 'or', 'then'].includes(word) && subjects.has(next))
    return word === 'then' && ['back', 'and', 'but', 'since'].includes(previous) ? null : 'plain';
  return word === 'i' && tokens[at]?.before === 'comma' ? 'plain' : null;
}

export function clausesOf(text: string): Clause[] {
  return sentences(text).flatMap(({ tokens, asked }, sentence) => {
    const clauses: (Clause & { tokens: Token[] })[] = [];
    tokens.forEach((token, at) => {
      const joint = jointAt(tokens, at);
      const current = clauses.at(-1);
      if (!current) clauses.push({ tokens: [token], joint: joint ?? 'start', asked, sentence });
      else if (joint && !(current.tokens.length === 1 && joint === 'plain'))
        clauses.push({ tokens: [token], joint, asked, sentence });
      else current.tokens.push(token);
    });
    return clauses;
  });
}
