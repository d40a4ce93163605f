import { findAll } from './phrases.ts';
import { book } from './said-only.ts';
import type { Token } from './tokens.ts';
import { selfDirectedWords } from './words/hearing.ts';

const selfDirected = book(selfDirectedWords);

/** "My wife is a nurse, should she lead?": what begins about oneself, and ends by asking. */
export const endsInQuestion = (tokens: readonly Token[]): boolean => {
  const end = lastClause(tokens);
  return end.length >= fewest && questionOpeners.has(end[0]?.word ?? '');
};

/** "My tools are out of date, is that just part of it": asks without its mark, too; "tea with my team, is a good day" tells. */
export const endsInverted = (tokens: readonly Token[]): boolean => {
  const [first, second, third] = lastClause(tokens);
  if (!third || !auxiliaries.has(first?.word ?? '')) return false;
  return pronouns.has(second?.word ?? '') || third.word === 'article';
};

const pronouns = new Set('i we you they it he she that this there'.split(' '));

/** What follows the last pause; nothing where there is none. */
function lastClause(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ before }, index) => index > 0 && before !== 'none');
  return at > 0 ? tokens.slice(at) : [];
}
/** A question of fewer words may be a turn of phrase. */
export const fewest = 4;
export const questionOpeners = new Set(
  'what how why which who when where is are was do does did can could will would should may might shall'.split(
    ' ',
  ),
);

const openers = new Set(['and', 'but', 'so', 'or', 'well', 'hmm', 'then']);

export const isSelfDirected = (tokens: readonly Token[]): boolean =>
  findAll(selfDirected, tokens).some(
    ({ from }) => from === 0 || (from === 1 && openers.has(tokens[0]?.word ?? '')),
  );

/** "That is the other side": no question, though "is the" could begin one. */
const nouns = new Set('that this one it some the a we you me for no yes'.split(' '));

/** Without a question mark only a plain word order counts, so that "what I love is code" stays a statement. */
export const isInterrogative = (tokens: readonly Token[]): boolean =>
  isInverted(tokens) && !isSelfDirected(tokens) && !nouns.has(tokens[0]?.word ?? '');

const auxiliaries = new Set(
  'do does did is are was were can could should would will may might has have'.split(' '),
);
const subjects = new Set(
  'i we you they it he she the a an my our your their this that these those there managers leads engineers experts ics people specialists architects others one everyone anyone'.split(
    ' ',
  ),
);
const askers = new Set('what which who whose how why where when'.split(' '));
/** "When people grow I am proud", "who knows me knows that": these begin what is told as often as a question. */
const tellsWhen = new Set(['when', 'where', 'who']);
const tellers = new Set('i we my the it they he she you a an'.split(' '));

/** "How hard is it" asks, "how honest people are" tells: what stands between is an adjective, these aside. */
const closeToHow = new Set('to many much about come long do not exactly'.split(' '));

/** "What is burnout" asks, "what then" hardly. */
const shortest = 3;

/** "Could I still run projects", "which firms have one": the verb before its subject, or an asking word with no teller after it. */
function isInverted(tokens: readonly Token[]): boolean {
  const from = openers.has(tokens[0]?.word ?? '') ? 1 : 0;
  // "So would a generation of students" adds to what was said.
  if (tokens[0]?.word === 'so' && auxiliaries.has(tokens[1]?.word ?? '')) return false;
  const [first = '', second = ''] = [tokens[from]?.word, tokens[from + 1]?.word];
  if (tokens.length < shortest || tokens[from + 1]?.before !== 'none') return false;
  if (isCleft(tokens.slice(from))) return false;
  if (first === 'how' && !closeToHow.has(second) && !auxiliaries.has(second))
    return auxiliaries.has(tokens[from + 2]?.word ?? '');
  if (tellsWhen.has(first)) return auxiliaries.has(second);
  return askers.has(first) ? !tellers.has(second) : auxiliaries.has(first) && subjects.has(second);
}

const copulas = new Set(['is', 'was', 'are', 'were']);
const oneself = new Set(['me', 'us', 'my', 'most']);
const counting = new Set(['matters', 'counts', 'remains', 'stays', 'works', 'happens', 'helps']);

/** "What drives me is code", "what matters is the team": it begins as a question does, and tells. */
function isCleft(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const copula = tokens.findIndex(({ word }, at) => at >= 2 && copulas.has(word));
  if (first?.word !== 'what' || !second || copulas.has(second.word) || copula < 0) return false;
  const told = tokens.slice(1, copula).some(({ word }) => oneself.has(word));
  return (told || counting.has(second.word)) && copula < tokens.length - 1;
}
