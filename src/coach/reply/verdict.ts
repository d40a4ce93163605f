import { unitIds } from '../../framework/ids.ts';
import type { Cited } from './citations.ts';
import { carrier, claimsOf, tellingOf } from './claims.ts';
import { decides } from './decides.ts';
import { plainWords } from './plain-words.ts';
import type { Fault, Occasion } from './rule.ts';
import { isQuestion, type Sentence, sentencesOf } from './sentences.ts';
import { each } from './steering.ts';
import { stemsOf } from './stems.ts';
import { tracksNamed } from './tracks-named.ts';

/** The coach's ear, or the way to put it right: what a reading is known by. */
const asHeard =
  /\bI (?:would |could )?(?:read|take|took|heard?|noted?|understand|understood|put|count|counted)\b|\bmy (?:guess|reading) is\b|\bto me\b|\bas I (?:hear|read|understand)\b|\bsounds?\b|\b(?:correct me|tell me if|say if|say so if|put (?:it |that )?right|unless you meant|if I heard right|if I misread|did I (?:get|hear|read) (?:that|it|you) right)\b/iu;
const leaning =
  /\b(?:lean(?:s|ing)?|speak(?:s|ing)? for|count(?:s|ing)?(?: it| that)? for|pull (?:to|towards?)|sign (?:for|of)|as (?:technical|management))\b/iu;
/** All that was said, summed up, is a result and no reading of it. */
const sum =
  /\b(?:all (?:of )?(?:that |this |what )?you|all (?:of )?(?:this|that|it)|everything|your answers?|your words all|overall|in sum|altogether|on (?:the whole|balance)|taken together|in the end|without (?:a )?doubt|no doubt|clear(?:ly)?|obvious(?:ly)?|certain(?:ly)?|definite(?:ly)?|settled|decided|go(?:ing)? (?:with|for)|(?:see|read|take|took|put|hear|note|noted) you as|so (?:take|go|choose|that is))\b/iu;
/** What puts a path as somebody's. */
const fitting =
  /\b(?:right|better|best|ideal|perfect|happier|wiser|suits?|suited|fits?|(?:made|meant|born|cut out) (?:for|to be)|belongs? (?:in|on|with)|ready|destined|should|ought|choice|calling|yours|your (?:path|track|way|place|leaning|answer|future|home|thing|goal))\b|\b(?:is|it|path|track|one|thing|way) for you\b/iu;

/** Words of the coach about its own ear, which put no path as right. */
const ofItself =
  /\b(?:put (?:it |that )?right|(?:get|got|hear|heard|read) (?:it |that |you )?right|is (?:it|that) right(?: to)?)\b/giu;
const isFitting = (text: string): boolean => fitting.test(text.replace(ofItself, ' '));

const isReading = (text: string): boolean =>
  asHeard.test(text) && leaning.test(text) && !sum.test(text) && !isFitting(text);

const leftToThem =
  /\b(?:I (?:will|can|do|would) not|I (?:won['’]t|can['’]t|cannot|don['’]t)) (?:decide|choose|pick|say|tell|judge|settle|make)\b|\b(?:is|are|stays?|remains?) (?:still )?(?:yours|with you|up to you|open)\b|\bhold up\b/iu;
/** Whether it leaves open which of the two it is. */
const leavesOpen = (text: string): boolean =>
  leftToThem.test(text) &&
  (tracksNamed(text).length > 1 || /\bwhether\b/iu.test(text)) &&
  !/\b(?:but|though|yet|however|only)\b/iu.test(text);

/** The article, or what a path is like to be on. */
const ofTheArticle = /\bthe article\b|\bon this path,|\bwithout a (?:management|technical) role,/iu;
const fewestStems = 2;
const ofYou = /^(?:so |and |but |then )?you\b/iu;
/** A lens asks, and says nothing of a path. */
const told = unitIds.filter((id) => !id.startsWith('lens.'));

const denies = (text: string): boolean => /\b(?:not|never|no|nor)\b|n['’]t\b/iu.test(text);
const lastWords = (text: string): string => plainWords(text).split(' ').slice(-3).join(' ');

/** Whether the visitor said just that of themselves, in one sentence that was no question. */
function isToldBack(text: string, said: readonly string[]): boolean {
  const stems = stemsOf(text.replace(/\byou (?:said|told me|wrote|mentioned|say)\b/iu, ''));
  const isTold = (sentence: Sentence): boolean => {
    const heard = new Set(stemsOf(sentence.text));
    const isLong = stems.length >= fewestStems || plainWords(sentence.text).includes(lastWords(text));
    return isLong && stems.every((stem) => heard.has(stem)) && denies(text) === denies(sentence.text);
  };
  return (
    ofYou.test(text.trim()) &&
    said.flatMap(sentencesOf).some((sentence) => !isQuestion(sentence) && isTold(sentence))
  );
}

const tag =
  /[,;:–—]\s*(?:(?:is|are|was|does|do|did|would|will|has|can|could|should)(?:n['’]t| not)? (?:it|you|that|they|this|we)(?: not)?|right|no|yes|correct|true|agreed?|do you agree|don['’]t you (?:think|agree)|okay|ok)\s*[?？]/iu;
const asksOpenly =
  /(?:^|[,;:–—]\s*|\band )(?:and |but |so |then )*(?:(?:in|on|of|for|from|to|with|at|by) )?(?:what|which|how|when|where|who|whose|why)\b/iu;
const asksPlainly =
  /(?:^|[,;:–—]\s*)(?:and |but |so |then |or )*(?:do|does|did|is|are|was|were|am|can|could|will|would|shall|should|might|may|has|have|had)(?:n['’]t)?\b/iu;
const negates =
  /\b(?:is|are|do|does|did|would|could|should|was|will|has|have)n['’]t\b|\b(?:is|are|would|do|does|should|could) (?:\w+ ){1,3}not\b/iu;
/** Asks when somebody does what they never said they would. */
const presumes =
  /\b(?:when|how soon|why) (?:will|do|should|would) you (?:\w+ )?(?:move|switch|become|go|take|stay|start)\b/iu;
/** "Is it right to count it for the technical path?" asks about a reading. */
const asksOfReading =
  /\b(?:mean|meant|speaks?|speaking|count|read|take|took|noted?|hear|heard) (?:\w+ ){0,4}(?:for|as|leaning)\b|\blean(?:s|ing)?\b/iu;

function isVerdict(text: string, isAsked: boolean, isCarried: boolean, { said }: Occasion): boolean {
  const tracks = tracksNamed(text);
  if (isAsked && !tag.test(text)) {
    if (tracks.length === 0) return false;
    if (asksOfReading.test(text)) return negates.test(text) || sum.test(text) || isFitting(text);
    const isOpen = asksOpenly.test(text);
    const isEven = tracks.length > 1 && isOpen;
    if (isOpen || asksPlainly.test(text))
      return negates.test(text) || presumes.test(text) || (isFitting(text) && !isEven);
  }
  if (decides(text)) return true;
  if (tracks.length === 0 || isReading(text) || leavesOpen(text)) return false;
  if (isToldBack(text, said)) return false;
  return !((isCarried || ofTheArticle.test(text)) && !isFitting(text) && !sum.test(text));
}

/** Whether the article says that of a path; of the visitor it says something only where it is asked. */
function rests(text: string, { briefing: { move } }: Occasion): boolean {
  if (ofYou.test(text) && move.kind !== 'answer' && move.kind !== 'challenge') return false;
  const isLong = tellingOf(stemsOf(text)).length >= fewestStems || /^as an? /iu.test(text);
  return isLong && carrier(text, told) !== null;
}

/** A path is named as a reading of what was said, by what the article says of it, or in an open question; never as result, choice or advice. */
export const noVerdict = (reply: string, occasion: Occasion, cited: Cited['cited'] = []): Fault[] => {
  const claims = claimsOf(reply, occasion, cited).filter(
    ({ sentence: { text }, unit }) => unit !== null && tellingOf(stemsOf(text)).length >= fewestStems,
  );
  return each(
    'verdict',
    'Do not say which path fits better. Name a path only as your guess at what they said. The choice is theirs.',
    reply,
    (text, sentence) =>
      isVerdict(
        text,
        isQuestion(sentence),
        claims.some((claim) => claim.sentence.start === sentence.start) || rests(text, occasion),
        occasion,
      ),
  );
};
