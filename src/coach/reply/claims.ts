import { unit } from '../../framework/framework.ts';
import { type UnitId, unitIds } from '../../framework/ids.ts';
import { unquoted } from './quoted.ts';
import type { Check, Occasion } from './rule.ts';
import { isQuestion, type Sentence, sentencesOf } from './sentences.ts';
import { stemsOf } from './stems.ts';

/** A sentence that says something about a track, and the item it rests on; `null` where it rests on none. */
export type Claim = { sentence: Sentence; unit: UnitId | null };

const who = `(?:(?:most|many|some|good|great|all|often|every|an?|being|becoming|the) )*(?:(?:engineering|technical|people|senior|staff|principal|team|new) )*(?:managers?|management|leads?|leaders?|leadership|engineers?|developers?|architects?|experts?|specialists?|individual contributors?|ics?|(?:technical|management|managerial|leadership|expert) (?:path|track|ladder|side|role|roles|route|career|work|job|people))`;
/** What a track does to a person is told about the person: "management sounds like what you want". */
const does = String.raw`(?!(?:\w+ly )?(?:sounds?|seems?|looks?|leans?|appeals?|attracts?|draws?|interests?)\b)[a-z’']+`;
const claim = new RegExp(
  String.raw`(?:^|[,;:–—]\s*|\b(?:that|because|but|and|while|whereas|as) )${who} ${does}\b`,
  'iu',
);

/** "You would be a manager who codes": told back to the visitor, in their own words, it is no claim. */
const reflects =
  /^(?:so|and|but|then|well|it (?:sounds|seems|looks)(?: like| as if)?|to me|for you|i (?:hear|take|read|understand)|what i hear is|as i understand it)?[\s,]*(?:that\s+)?you(?:['’]\w+)?\b/iu;

const claims = (text: string): boolean => {
  const own = unquoted(text).trim();
  return claim.test(own) && !reflects.test(own) && !/^the article\b/iu.test(own);
};

const support = { fewest: 2, share: 0.4 };

const stemsOfUnit = new Map(unitIds.map((id) => [id, new Set(stemsOf(`${unit(id).name} ${unit(id).text}`))]));

/** Words that are in every item: they carry nothing. */
const generic = new Set(
  stemsOf(
    'technical management manager managing work works team teams people person path expert experts engineer leading lead',
  ),
);

/** The words that tell what a sentence about a track is about. */
export const tellingOf = (stems: readonly string[]): string[] =>
  [...new Set(stems)].filter((each) => !generic.has(each));

/** How well a sentence rests on an item: the share of what it is about that the item is about, too. */
function restsOn(stems: readonly string[], id: UnitId): number {
  const of = stemsOfUnit.get(id) ?? new Set();
  const telling = tellingOf(stems);
  const common = telling.filter((each) => of.has(each)).length;
  return common > 0 && common >= Math.min(support.fewest, telling.length) ? common / telling.length : 0;
}

/** The item that carries a sentence best, if one carries it at all. */
export function carrier(text: string, among: readonly UnitId[]): UnitId | null {
  const stems = stemsOf(text);
  const [best] = among.map((id) => ({ id, share: restsOn(stems, id) })).toSorted((a, b) => b.share - a.share);
  return best && best.share >= support.share ? best.id : null;
}

/**
 * What a reply says about the tracks, each with the item that carries it.
 *
 * @param cited items that the speaker named itself, by where the id stood.
 */
export function claimsOf(
  reply: string,
  { briefing: { move }, said }: Pick<Occasion, 'briefing' | 'said'>,
  cited: readonly { id: UnitId; at: number }[] = [],
): Claim[] {
  const first = move.kind === 'answer' ? move.units : move.kind === 'challenge' ? [move.challenge] : [];
  const heard = new Set(stemsOf(said.join(' ')));
  return sentencesOf(reply)
    .filter((sentence) => !isQuestion(sentence) && claims(sentence.text))
    .filter(({ text }) => stemsOf(text).some((each) => !heard.has(each)))
    .map((sentence) => {
      const own = cited.find(({ at }) => sentence.start <= at && at <= sentence.end + 1)?.id;
      const named = own && restsOn(stemsOf(sentence.text), own) > 0 ? own : null;
      return { sentence, unit: named ?? carrier(sentence.text, first) ?? carrier(sentence.text, unitIds) };
    });
}

/** Nothing about a track that the article does not say. */
export const uncited: Check = (reply, occasion) =>
  claimsOf(reply, occasion)
    .filter(({ unit: carried }) => carried === null)
    .map(({ sentence: { start, end } }) => ({
      rule: 'uncited',
      reason: 'The framework does not say that about a track. Leave it out.',
      span: { start, end },
    }));
