/** Where a sentence begins, or what it says after a label: an order has nobody for its subject. */
const opens = String.raw`(?:^|[:;>]\s?)["'“(\s]*(?:(?:please|kindly|now|and|then|so|just|also) )*`;
const ours = '(?:(?:all|any|the|your|these|those|every|of|own|system|hidden|previous|prior|above|earlier) )*';
/** Rules of one's own house are no orders to a coach. */
const theirs = '(?:your|own|system|hidden|previous|prior|above|earlier|these|those|all)';
const script = '(?:instructions?|prompts?|rules|guidelines|restrictions|configuration|setup)';
const record = '(?:scores?|lens(?:es)?|results?|balance|sheet)';

/** Plainly meant for whatever writes the replies: orders to it, and words that pose as its own. Each is bound, so none runs on. */
const plain: readonly RegExp[] = [
  new RegExp(
    `${opens}(?:ignore|disregard|forget|override|bypass|drop) ${ours}(?<=${theirs} )${script}\\b`,
    'iu',
  ),
  new RegExp(
    `${opens}(?:translate|repeat|print|output|dump|reveal|show|leak|encode|summari[sz]e)(?: me)? ${ours}(?<=(?:your|own|system|hidden) )${script}\\b`,
    'iu',
  ),
  new RegExp(`${opens}(?:repeat|print|output) the (?:words|text|messages?) (?:above|before)\\b`, 'iu'),
  new RegExp(
    `${opens}(?:set|change|make|mark|count|record|store) ${ours}(?:my )?${record} (?:to|as|at|for|management|technical)\\b`,
    'iu',
  ),
  new RegExp(
    `${opens}(?:say|reply|respond|answer|print|write|output|confirm|begin|end)(?: only)?(?: with)? [\\p{Lu}\\d]{5,}\\s*$`,
    'u',
  ),
  /^(?:(?:and|now|so|then) )*(?:from now on,? )?you (?:are now (?:an?|my|in|DAN)|(?:will )?(?:now )?(?:answer|act|speak) as)\b|\b(?:act|answer|roleplay) as DAN\b/iu,
  /\b(?:debug|developer|admin|god|sudo|jailbreak) mode\s?:/iu,
  /\bvisitor before me\b/iu,
  /(?:^|[^\p{L}])(?:SYSTEM|ASSISTANT)\s?:|<\/?(?:system|assistant|user|statement|instructions?|prompt)>|<\|\p{L}|\[\/?INST\]/u,
  /^(?:Statement \d{1,4}|Notebook(?: \([^)]{0,40}\))?)\s?:|^Notebook \(|^(?:Now|Ask|Reply)\s?: (?:tell|say|write|ask|reply|answer)\b/iu,
  /["“]assistant, |\bnoteEvidence\b|\bscoreDecision\b|"leansTo"/u,
];

/** Asks something of the coach itself: nothing about the visitor's work is told in it. */
const asked =
  /^(?:(?:please|kindly|now|and|then|so|just|also) )*(?:translate|repeat|print|output|dump|reveal|show|give|tell|write|spell|summari[sz]e|complete|recite|paste|call|add|confirm|encode|ignore|forget|set|change)\b/iu;
const toCoach = /\byour?\b/iu;
const ofOneself = /\b(?:I|we|I['’]\p{L}+)\b/u;

const isPlain = (sentence: string): boolean => plain.some((order) => order.test(sentence));
const isAsked = (sentence: string): boolean =>
  asked.test(sentence) && toCoach.test(sentence) && !ofOneself.test(sentence);
const isOrder = ({ text }: { text: string }): boolean => isPlain(text) || isAsked(text);

type Span = { start: number; end: number };

/** The sentences of a message, cut as plainly as an order is written. */
function* sentencesIn(text: string): Generator<Span & { text: string }> {
  for (const { 0: raw, index } of text.matchAll(/[^.!?\n]+/gu)) {
    const own = raw.trim();
    const start = index + raw.indexOf(own);
    if (own !== '') yield { text: own.replace(/\s+/gu, ' '), start, end: start + own.length };
  }
}

/** Where a message gives orders to the coach, or to what may write for it: no words of one's own work. */
export const ordersIn = (text: string): Span[] => [...sentencesIn(text)].filter(isOrder);

/**
 * Whether a message is plainly meant for whatever writes the replies. It guards nothing by itself: what a model may show and note is
 * bounded whatever it is told. It only spares a model, and the visitor, a turn that cannot come to much.
 */
export const ordersTheModel = (text: string): boolean =>
  [...sentencesIn(text)].some((sentence) => isPlain(sentence.text));

/** Whether there is nothing but orders in a message. */
export function ordersOnly(text: string): boolean {
  const said = [...sentencesIn(text)].filter((sentence) => /\p{L}/u.test(sentence.text));
  return said.length > 0 && said.every(isOrder);
}
