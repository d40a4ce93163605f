import type { LensId } from '../../framework/ids.ts';
import type { Reading } from '../evidence.ts';
import { asAnswer, isFragment } from './fragment.ts';
import type { Weighed } from './gist.ts';
import { hear } from './hear.ts';
import type { Heard } from './heard.ts';
import { isForeign } from './language.ts';
import { ordersIn } from './orders.ts';
import { type Part, partsOf } from './parts.ts';
import { presses } from './pressure.ts';
import { withoutRefused } from './refused.ts';
import { standsFrom } from './retraction.ts';
import { toldApart } from './told-apart.ts';
import { topicOf } from './topic.ts';
import { weighUp } from './weigh-up.ts';

/** So many sentences belong together. */
const mostSentences = 5;

function grouped(parts: readonly Weighed[]): Weighed[][] {
  const groups: Weighed[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const first = group?.[0]?.clause.sentence ?? 0;
    if (!group || part.clause.sentence - first >= mostSentences) groups.push([part]);
    else group.push(part);
  }
  return groups;
}

/** No word on oneself, and signs that nobody writes prose with. */
const code = /[<>{}=*\\]|:\/\//;

/** "You got me half wrong" is said of the coach, and tells nothing of oneself. */
const misread =
  /^(?:no )?you (?:have )?(?:mis(?:read|heard|understood|took)|(?:got|read|took|understood|heard) (?:me|it|that|this) (?:\w+ ){0,2}(?:wrong|backwards))/;
const isOfReading = ({ clause }: Part): boolean =>
  misread.test(clause.tokens.map(({ word }) => word).join(' '));

/** What is said to the coach, and tells nothing. */
const silent: ReadonlySet<Heard['kind']> = new Set([
  'skip',
  'greeting',
  'sheet',
  'turn',
  'retraction',
  'pasted',
  'distress',
  'loss',
  'insult',
]);

/** What a message says of a sign twice, it says once: by the words that say it more strongly, and of those the first. */
function saidOnce(readings: readonly Reading[]): Reading[] {
  const isSame = (a: Reading, b: Reading) =>
    a.leansTo === b.leansTo && a.lens === b.lens && a.sign === b.sign;
  return readings.filter((each, at) =>
    readings.every(
      (other, of) =>
        of === at ||
        !isSame(each, other) ||
        each.strength > other.strength ||
        (each.strength === other.strength && at < of),
    ),
  );
}

/**
 * Proposes what a visitor's words say about the two tracks, in the order said. Deterministic and modest: where the
 * words do not decide, nothing is proposed, and everything proposed is for the visitor to confirm or strike.
 */
export function read(text: string, asked: LensId | null): Reading[] {
  if (silent.has(hear(text).kind)) return [];
  const stands = standsFrom(text);
  const orders = ordersIn(text);
  const parts = partsOf(text).filter((part) => {
    const at = part.tokens[0]?.start ?? 0;
    return at >= stands && !isOfReading(part) && !orders.some(({ start, end }) => start <= at && at < end);
  });
  if (isForeign([...new Set(parts.map(({ clause }) => clause))].flatMap(({ tokens }) => tokens))) return [];
  if (parts.some(({ clause }) => presses(clause.tokens))) return [];
  const wanted = parts.map(withoutRefused);
  const answered = asked ? wanted.map(asAnswer) : wanted;
  if (isFragment(answered) && code.test(text)) return [];
  const weighed = toldApart(answered.map((part) => ({ ...part, topic: topicOf(part.tokens) })));
  return saidOnce(grouped(weighed).flatMap((group) => weighUp(text, group, asked)));
}
