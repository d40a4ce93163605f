import type { UnitId } from '../../framework/ids.ts';
import { sentences } from './clauses.ts';
import { type Entry, findAll, phrasebook, says } from './phrases.ts';
import { findUnits } from './questions.ts';
import type { Token } from './tokens.ts';
import {
  bareVerdicts,
  distressWords,
  fillerWords,
  greetingWords,
  interrogativeWords,
  requestWords,
  selfDirectedWords,
  sheetRequests,
  sheetWords,
  skipWords,
  verdictWords,
} from './words/hearing.ts';

/** What a message wants of the coach. A question with no units is about something the article does not cover. */
export type Heard =
  | { kind: 'statement' }
  | { kind: 'question'; units: UnitId[] }
  | { kind: 'verdict' }
  | { kind: 'skip' }
  | { kind: 'greeting' }
  | { kind: 'distress' }
  | { kind: 'sheet' };

const book = (phrases: readonly string[]) =>
  phrasebook<true>([{ value: true, phrases } satisfies Entry<true>]);
const distress = book(distressWords);
const fillers = book(fillerWords);
const greeting = book(greetingWords);
const interrogative = book(interrogativeWords);
const request = book(requestWords);
const selfDirected = book(selfDirectedWords);
const sheet = book(sheetWords);
const sheetRequest = book(sheetRequests);
const skip = book(skipWords);
const verdict = book(verdictWords);
const bareVerdict = book(bareVerdicts);

/** Whether the phrases cover everything that was said, fillers aside. */
function isOnly(phrases: ReturnType<typeof book>, tokens: readonly Token[]): boolean {
  const found = findAll(phrases, tokens);
  if (found.length === 0) return false;
  const covered = [...found, ...findAll(fillers, tokens)];
  return tokens.every((_, at) => covered.some(({ from, to }) => from <= at && at < to));
}

const startsWith = (phrases: ReturnType<typeof book>, tokens: readonly Token[]): boolean =>
  findAll(phrases, tokens).some(({ from }) =>
    tokens
      .slice(0, from)
      .every((_, at) => findAll(fillers, tokens).some((filler) => filler.from <= at && at < filler.to)),
  );

/** Hears what a message is: a safe answer to distress comes before everything, and a statement is what is left. */
export function hear(text: string): Heard {
  const said = sentences(text);
  const tokens = said.flatMap((sentence) => sentence.tokens);
  const last = said.at(-1);
  if (!last) return { kind: 'statement' };
  if (says(distress, tokens)) return { kind: 'distress' };
  if (isOnly(sheet, tokens) || says(sheetRequest, last.tokens)) return { kind: 'sheet' };
  if (isOnly(skip, tokens)) return { kind: 'skip' };
  if (isOnly(greeting, tokens)) return { kind: 'greeting' };
  if (says(verdict, last.tokens) || isOnly(bareVerdict, tokens)) return { kind: 'verdict' };
  const asks = startsWith(request, last.tokens) || (last.asked && !isSelfDirected(last.tokens));
  if (asks || isInterrogative(last.tokens))
    return { kind: 'question', units: findUnits(questionText(text, last.tokens)) };
  return { kind: 'statement' };
}

const openers = new Set(['and', 'but', 'so', 'or', 'well', 'hmm', 'then']);

const isSelfDirected = (tokens: readonly Token[]): boolean =>
  findAll(selfDirected, tokens).some(
    ({ from }) => from === 0 || (from === 1 && openers.has(tokens[0]?.word ?? '')),
  );

/** Without a question mark only a plain word order counts, so that "what I love is code" stays a statement. */
const isInterrogative = (tokens: readonly Token[]): boolean =>
  startsWith(interrogative, tokens) && !isSelfDirected(tokens);

const questionText = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
