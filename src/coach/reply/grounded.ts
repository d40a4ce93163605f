import type { Briefing, Move } from '../../../prompts/briefing.ts';
import { questionOf } from '../../../prompts/questions.ts';
import { isPlaced } from './code-words.ts';
import { isEnglish } from './english.ts';
import { nearness, topicsOf } from './nearness.ts';
import { quotesSomething, unquoted } from './quoted.ts';
import type { Check, Fault } from './rule.ts';
import { isQuestion, sentencesOf } from './sentences.ts';
import { stemsOf } from './stems.ts';

const reflectingMoves: ReadonlySet<Move['kind']> = new Set(['ask', 'probe', 'other-path', 'challenge']);

/** An order, anger or another language is answered, and nothing of it played back. */
const toPlayBack: ReadonlySet<Briefing['heard']> = new Set(['statement', 'dislike']);

const thirdPerson =
  /\b(?:the|this|that) (?:person|user|visitor|individual|candidate|client|speaker)\b|^(?:they|he|she) (?:are|is|enjoys?|wants?|feels?|has|have|values?|prefers?|likes?|loves?|said|says|seems?)\b/iu;
/** Who says "I love" speaks as the visitor; a coach hears, takes, reads and guesses. */
const asVisitor =
  /(?:^|[,;:]\s+|\band |\bbut |\bso |\bwhen |\bbecause )I(?:['’](?:m|ve|d|ll))? (?!(?:also |may |might |would |will |can |could |do |did |am |have |just |only |now )*(?:hear|heard|take|took|read|guess|wonder|understand|see|note|noted|noticed|sense|think|rather|not|wrong|misread|sure|an|am|be|ask|cannot|can't|won['’]t|listening|curious|mis\w+|decide|got|gather|imagine|leave|let|keep|put|hold|work from|have nothing|have no other|count|could not|set|place|would|show)\b)/u;

const share = 0.34;
const fewest = 3;

/** Every sentence is about what the visitor said or what the article says, and what was just said is played back. */
export const stray: Check = (reply, { briefing, said }) => {
  const { move, message, heard } = briefing;
  if (move.kind === 'distress') return [];
  const topics = topicsOf([...said, questionOf(move) ?? '']);
  const faults: Fault[] = [];
  for (const sentence of sentencesOf(reply)) {
    const { text, start, end } = sentence;
    const add = (reason: string) => faults.push({ rule: 'stray', reason, span: { start, end } });
    const open = unquoted(text);
    if (thirdPerson.test(open)) add('Speak to the person as “you”.');
    else if (asVisitor.test(open)) add('Speak as the coach, and to the person as “you”.');
    else if (!isPlaced(open, said)) add('Write words, and no passwords.');
    else if (!isEnglish(open)) add('Write English.');
    else {
      if (!isQuestion(sentence) && !text.includes(' ')) add('Speak in whole sentences.');
      const least = isQuestion(sentence) || stemsOf(text).length < fewest ? Number.MIN_VALUE : share;
      if (nearness(text, topics) < least) add('Stay with what they said and with the framework.');
    }
  }
  if (reflectingMoves.has(move.kind) && toPlayBack.has(heard) && !playsBack(reply, message))
    faults.push({
      rule: 'stray',
      reason: 'First play back what they just said, in their own words.',
      span: null,
    });
  return faults;
};

/** What the question shares with what was said is no playing back, unless all is said in it. */
function playsBack(reply: string, message: string): boolean {
  const sentences = sentencesOf(reply);
  const body = sentences.filter((sentence) => !isQuestion(sentence));
  const back = (body.length > 0 ? body : sentences).map(({ text }) => text).join(' ');
  const told = new Set(stemsOf(message));
  const shared = new Set(stemsOf(back).filter((each) => told.has(each)));
  return told.size < fewest || shared.size >= 2 || repeats(back, message) || quotesSomething(back);
}

/** So many words in a row are the visitor's, whatever they are: "more excited than she was". */
const run = 4;

function repeats(back: string, message: string): boolean {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ')} `;
  const [said, heard] = [words(message), words(back).trim().split(' ')];
  return heard.some(
    (_, at) => at + run <= heard.length && said.includes(` ${heard.slice(at, at + run).join(' ')} `),
  );
}
