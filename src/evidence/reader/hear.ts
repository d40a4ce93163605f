import { asks, isAnswered, questionText, unitsAskedOf } from './asks.ts';
import { type Sentence, sentences } from './clauses.ts';
import { dictates } from './dictates.ts';
import { distressIn } from './distress.ts';
import type { Heard } from './heard.ts';
import { isInsult } from './insult.ts';
import { isOtherLanguage } from './language.ts';
import { tracksIn } from './named.ts';
import { isPasted } from './pasted.ts';
import { findAll, says } from './phrases.ts';
import { presses } from './pressure.ts';
import { asksForSomethingElse, asksPlainly, findUnits, isAside } from './questions.ts';
import { takesBack } from './retraction.ts';
import { areCovered, book, isOnly } from './said-only.ts';
import type { Token } from './tokens.ts';
import { questionOpeners } from './word-order.ts';
import {
  acknowledgementWords,
  afterRequest,
  bareVerdicts,
  greetingWords,
  sheetRequests,
  sheetWords,
  skipWords,
  verdictWords,
} from './words/hearing.ts';

const acknowledgement = book(acknowledgementWords);
const after = book(afterRequest);
const greeting = book(greetingWords);
const sheet = book(sheetWords);
const sheetRequest = book(sheetRequests);
const skip = book(skipWords);
const verdict = book(verdictWords);
const bareVerdict = book(bareVerdicts);

/** Who does it is the coach: "I make a summary" tells of somebody's work, "can I see my sheet" does not. */
function asksForSheet(tokens: readonly Token[]): boolean {
  return findAll(sheetRequest, tokens).some(({ from, to }) => {
    const told =
      tokens[from - 1]?.word === 'i' && !['can', 'could', 'may'].includes(tokens[from - 2]?.word ?? '');
    return !told && areCovered([after], tokens.slice(to));
  });
}

/** "So management?" */
const isPath = (tokens: readonly Token[]): boolean => tokens.length <= 2 && tracksIn(tokens).length > 0;

/** "Debugging. Happy?": a word that only rounds off what was told. */
const isTag = ({ tokens }: Sentence, said: readonly Sentence[]): boolean =>
  said.length > 1 &&
  tokens.length <= longestTag &&
  !tokens.some(({ word }) => questionOpeners.has(word)) &&
  findUnits(tokens.map(({ word }) => word).join(' ')).length === 0 &&
  tracksIn(tokens).length === 0;
const longestTag = 2;

/** Hears what a message is: a safe answer to distress comes before everything, and a statement is what is left. */
export function hear(text: string): Heard {
  const said = sentences(text);
  const tokens = said.flatMap((sentence) => sentence.tokens);
  const last = said.at(-1);
  if (!last) return { kind: 'statement' };
  const trouble = distressIn(said.map((sentence) => sentence.tokens));
  if (trouble) return { kind: trouble };
  if (takesBack(text)?.isAll) return { kind: 'retraction' };
  if (isOtherLanguage(text, tokens)) return { kind: 'foreign' };
  if (isPasted(text)) return { kind: 'pasted' };
  if (isInsult(tokens)) return { kind: 'insult' };
  if (isOnly(sheet, tokens) || asksForSheet(last.tokens)) return { kind: 'sheet' };
  if (isOnly(skip, tokens)) return { kind: 'skip' };
  if (isOnly(greeting, tokens)) return { kind: 'greeting' };
  if (areCovered([acknowledgement], tokens)) return { kind: 'skip' };
  if (dictates(last.tokens) || isOnly(bareVerdict, tokens) || (last.asked && isPath(tokens)))
    return { kind: 'verdict' };
  const all = said.filter((sentence) => asks(sentence, text, sentence === last));
  const asking = all
    .filter((sentence) => (sentence === last && !isTag(sentence, said)) || !isAnswered(sentence, text))
    .at(-1);
  const asked = questionText(text, (asking ?? last).tokens);
  const wantsVerdict = says(verdict, (asking ?? last).tokens) || presses(last.tokens);
  if (wantsVerdict && !asksForSomethingElse(asked) && !asksPlainly(asked)) return { kind: 'verdict' };
  if (!asking) return { kind: 'statement' };
  if (isAside(asked) && !asksPlainly(text))
    return { kind: all.length === said.length ? 'aside' : 'statement' };
  return { kind: 'question', units: unitsAskedOf(text, asking) };
}
