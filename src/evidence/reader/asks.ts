import type { UnitId } from '../../framework/ids.ts';
import { type Sentence, sentences } from './clauses.ts';
import { unitsOfList } from './lists.ts';
import { says } from './phrases.ts';
import { asksForSomethingElse, asksPlainly, findUnits } from './questions.ts';
import { book, startsWith } from './said-only.ts';
import type { Token } from './tokens.ts';
import { wishesToKnow } from './wish.ts';
import {
  endsInQuestion,
  endsInverted,
  fewest,
  isInterrogative,
  isSelfDirected,
  questionOpeners,
} from './word-order.ts';
import { requestWords } from './words/hearing.ts';

const request = book(requestWords);
/** "What is the difference between the two?" names neither. */
const apart = book(['differ* .. both|two|them', 'they|two|both differ']);

/** "Honestly? Last Thursday ...", "What would I change? The rosters": what one asks in order to answer it oneself. */
export const isAnswered = ({ tokens }: Sentence, text: string): boolean =>
  (tokens.length < fewest && !tokens.some(({ word }) => questionOpeners.has(word))) ||
  !asksOfArticle(questionText(text, tokens));

const asksOfArticle = (question: string): boolean => asksPlainly(question) || asksForSomethingElse(question);

/** Whether a sentence asks the coach something, and is no rhetorical turn. */
export const asks = ({ tokens, asked }: Sentence, text: string, isLast: boolean): boolean =>
  startsWith(request, tokens) ||
  wishesToKnow(tokens) ||
  (asked &&
    (!isSelfDirected(tokens) ||
      endsInQuestion(tokens) ||
      asksPlainly(questionText(text, tokens)) ||
      (isLast && asksPlainly(text)))) ||
  isInterrogative(tokens) ||
  (isLast && (endsInverted(tokens) || (isRequest(tokens) && asksPlainly(questionText(text, tokens)))));

/** "Tell me the challenges", "please list all downsides of leading": asks where what is wanted is of the article. */
const isRequest = (tokens: readonly Token[]): boolean => {
  const [first, ...rest] = tokens.filter(({ word }) => !politeness.has(word));
  return requests.has(first?.word ?? '') && rest.length > 0;
};
const requests = new Set('tell show list name explain describe'.split(' '));
const politeness = new Set('please can could would you so just ok okay and then'.split(' '));

/** How many words a message may have for all of it to belong to its question. */
const short = 45;

/** "New tools every month. How am I to keep up?": a question is understood with what was told right before it. */
export function unitsAskedOf(text: string, { tokens }: Sentence): UnitId[] {
  const alone = questionText(text, tokens);
  const whole = sentences(text).flatMap((each) => each.tokens).length <= short;
  const found = findUnits(whole ? text : alone);
  const units = found.length > 0 ? found : findUnits(alone);
  return units.length === 0 && says(apart, tokens) ? unitsOfList('list.attribute') : units;
}

export const questionText = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
