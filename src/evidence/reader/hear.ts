import type { UnitId } from '../../framework/ids.ts';
import { type Sentence, sentences } from './clauses.ts';
import { dictates } from './dictates.ts';
import { isDistress } from './distress.ts';
import { isInsult } from './insult.ts';
import { isOtherLanguage } from './language.ts';
import { isPasted } from './pasted.ts';
import { type Entry, findAll, phrasebook, says } from './phrases.ts';
import { presses } from './pressure.ts';
import { asksForSomethingElse, asksPlainly, findUnits, isAside } from './questions.ts';
import { takesBack } from './retraction.ts';
import type { Token } from './tokens.ts';
import { wishesToKnow } from './wish.ts';
import {
  acknowledgementWords,
  afterRequest,
  bareVerdicts,
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
  | { kind: 'sheet' }
  /** Takes back what was said before. */
  | { kind: 'retraction' }
  /** Another language, a pasted CV, anger at the coach: nothing that could count, and each has an answer of its own. */
  | { kind: 'foreign' }
  | { kind: 'pasted' }
  | { kind: 'insult' };

const book = (phrases: readonly string[]) =>
  phrasebook<true>([{ value: true, phrases } satisfies Entry<true>]);
const acknowledgement = book(acknowledgementWords);
const after = book(afterRequest);
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

type Book = ReturnType<typeof book>;

function areCovered(books: readonly Book[], tokens: readonly Token[]): boolean {
  const covered = books.flatMap((each) => findAll(each, tokens));
  return tokens.every((_, at) => covered.some(({ from, to }) => from <= at && at < to));
}

/** Whether the phrases cover everything that was said, fillers aside. */
const isOnly = (phrases: Book, tokens: readonly Token[]): boolean =>
  says(phrases, tokens) && areCovered([phrases, fillers], tokens);

/** Who does it is the coach: "I make a summary" tells of somebody's work, "can I see my sheet" does not. */
function asksForSheet(tokens: readonly Token[]): boolean {
  return findAll(sheetRequest, tokens).some(({ from, to }) => {
    const told =
      tokens[from - 1]?.word === 'i' && !['can', 'could', 'may'].includes(tokens[from - 2]?.word ?? '');
    return !told && areCovered([after], tokens.slice(to));
  });
}

const startsWith = (phrases: Book, tokens: readonly Token[]): boolean =>
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
  if (isDistress(tokens)) return { kind: 'distress' };
  if (takesBack(text) === 'only') return { kind: 'retraction' };
  if (isOtherLanguage(text, tokens)) return { kind: 'foreign' };
  if (isPasted(text)) return { kind: 'pasted' };
  if (isInsult(tokens)) return { kind: 'insult' };
  if (isOnly(sheet, tokens) || asksForSheet(last.tokens)) return { kind: 'sheet' };
  if (isOnly(skip, tokens)) return { kind: 'skip' };
  if (isOnly(greeting, tokens)) return { kind: 'greeting' };
  if (areCovered([acknowledgement], tokens)) return { kind: 'skip' };
  if (dictates(last.tokens)) return { kind: 'verdict' };
  const asking = said
    .filter(
      (sentence) =>
        asks(sentence, text, sentence === last) && (sentence === last || !isAnswered(sentence, text)),
    )
    .at(-1);
  const asked = questionText(text, (asking ?? last).tokens);
  const wantsVerdict =
    says(verdict, (asking ?? last).tokens) || isOnly(bareVerdict, tokens) || presses(last.tokens);
  if (wantsVerdict && !asksForSomethingElse(asked) && !asksPlainly(asked)) return { kind: 'verdict' };
  if (!asking || (isAside(asked) && !asksPlainly(text))) return { kind: 'statement' };
  return { kind: 'question', units: unitsAskedOf(text, asking) };
}

/** "Honestly? Last Thursday ...", "What would I change? The rosters": what one asks in order to answer it oneself. */
const isAnswered = ({ tokens }: Sentence, text: string): boolean =>
  (tokens.length < fewest && !tokens.some(({ word }) => questionOpeners.has(word))) ||
  !asksOfArticle(questionText(text, tokens));

const asksOfArticle = (question: string): boolean => asksPlainly(question) || asksForSomethingElse(question);

/** Whether a sentence asks the coach something, and is no rhetorical turn. */
const asks = ({ tokens, asked }: Sentence, text: string, isLast: boolean): boolean =>
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
function unitsAskedOf(text: string, { tokens }: Sentence): UnitId[] {
  const alone = questionText(text, tokens);
  const whole = sentences(text).flatMap((each) => each.tokens).length <= short;
  const found = findUnits(whole ? text : alone);
  return found.length > 0 ? found : findUnits(alone);
}

/** "My wife is a nurse, should she lead?": what begins about oneself, and ends by asking. */
const endsInQuestion = (tokens: readonly Token[]): boolean => {
  const end = lastClause(tokens);
  return end.length >= fewest && questionOpeners.has(end[0]?.word ?? '');
};

/** "My tools are out of date, is that just part of it": asks without its mark, too; "tea with my team, is a good day" tells. */
const endsInverted = (tokens: readonly Token[]): boolean => {
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
const fewest = 4;
const questionOpeners = new Set(
  'what how why which who when where is are was do does did can could will would should may might shall'.split(
    ' ',
  ),
);

const openers = new Set(['and', 'but', 'so', 'or', 'well', 'hmm', 'then']);

const isSelfDirected = (tokens: readonly Token[]): boolean =>
  findAll(selfDirected, tokens).some(
    ({ from }) => from === 0 || (from === 1 && openers.has(tokens[0]?.word ?? '')),
  );

/** Without a question mark only a plain word order counts, so that "what I love is code" stays a statement. */
/** "That is the other side": no question, though "is the" could begin one. */
const nouns = new Set([
  'that',
  'this',
  'one',
  'it',
  'some',
  'the',
  'a',
  'we',
  'you',
  'me',
  'for',
  'no',
  'yes',
]);

const isInterrogative = (tokens: readonly Token[]): boolean =>
  (startsWith(interrogative, tokens) || isInverted(tokens)) &&
  !isSelfDirected(tokens) &&
  !nouns.has(tokens[0]?.word ?? '');

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
const tellers = new Set('i we my the it they he she you a'.split(' '));

/** "Could I still run projects", "which firms have one": the verb before its subject, or an asking word with no teller after it. */
function isInverted(tokens: readonly Token[]): boolean {
  const from = openers.has(tokens[0]?.word ?? '') ? 1 : 0;
  // "So would a generation of students" adds to what was said.
  if (tokens[0]?.word === 'so' && auxiliaries.has(tokens[1]?.word ?? '')) return false;
  const [first = '', second = ''] = [tokens[from]?.word, tokens[from + 1]?.word];
  if (tokens.length < fewest || tokens[from + 1]?.before !== 'none') return false;
  if (isCleft(tokens.slice(from))) return false;
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

const questionText = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
