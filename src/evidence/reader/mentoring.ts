import type { Reading } from '../evidence.ts';
import { quoteOf } from './quote.ts';
import { type Stated, strengthOf } from './stated.ts';

type Pair = { replaces: number; reading: Pick<Reading, 'quote' | 'sign' | 'strength'> };

const teaching = /^(?:mentor|teach|coach|onboard|explain)/;

/** Liking to teach people, with nothing else of the management track liked beside it. */
function likesMentoring({ judged, tokens, foreign }: Stated): boolean {
  return (
    !foreign &&
    judged.some(({ target, pull }) => pull === 1 && teaching.test(tokens[target.from]?.word ?? ''))
  );
}

function rejectsManaging({ judged, foreign }: Stated): boolean {
  const groups = ['leading', 'admin', 'ladder'];
  return (
    !foreign &&
    judged.some(
      ({ target, pull }) =>
        pull === -1 && target.value.track === 'management' && groups.includes(target.value.group),
    )
  );
}

/** "I love mentoring but dread reviews": the one sign of the article that takes a liking and a dislike together. */
export function mentorsWithoutManaging(text: string, said: readonly Stated[], at: number): Pair | null {
  const here = said[at];
  if (!here) return null;
  const sign = 'sign.technical.mentoring-not-managing';
  const whole = { from: 0, to: here.clause.tokens.length };
  const drawn = (stated: Stated) => stated.judged.filter(({ pull }) => pull === 1);
  if (likesMentoring(here) && rejectsManaging(here)) {
    const quote = quoteOf(text, here.clause.tokens, whole);
    return { replaces: -1, reading: { quote, sign, strength: strengthOf(drawn(here), here.marks) } };
  }
  const before = said[at - 1];
  if (!before) return null;
  const pairs = [
    [before, here],
    [here, before],
  ] as const;
  for (const [liking, disliking] of pairs) {
    if (!likesMentoring(liking) || !rejectsManaging(disliking) || drawn(disliking).length > 0) continue;
    const quote = quoteOf(text, [...before.clause.tokens, ...here.clause.tokens], {
      from: 0,
      to: before.clause.tokens.length + here.clause.tokens.length,
    });
    return { replaces: at - 1, reading: { quote, sign, strength: strengthOf(drawn(liking), liking.marks) } };
  }
  return null;
}
