import type { LensId, Track } from '../framework/ids.ts';
import { type Confidence, lensesNeeded, type Scorecard } from './scorecard.ts';

/** How much better a track fits, in steps that can be put into words. */
export type Degree = 'somewhat' | 'clearly' | 'much';

/** What a scorecard says, ready to be put into a sentence: on the page, in Markdown, in any language. */
export type Finding =
  /** `missing` lenses until there is a first picture; 0 where every lens that was heard is weighed 0. */
  | { kind: 'not-enough-evidence'; covered: number; missing: number }
  | { kind: 'balanced'; covered: number; leftOut: LensId[]; confidence: Confidence; torn: LensId[] }
  /** `leftOut`: the lenses that were heard and are weighed 0; `against`: the lenses that count and lean the other way; `torn`: those that count and speak for both. */
  | {
      kind: Track;
      covered: number;
      leftOut: LensId[];
      confidence: Confidence;
      degree: Degree;
      against: LensId[];
      torn: LensId[];
    };

export function findingOf({ leaning, balance, confidence, lenses }: Scorecard): Finding {
  const heard = lenses.filter((lens) => lens.leaning !== 'not-enough-evidence');
  const covered = heard.length;
  if (leaning === 'not-enough-evidence' || balance === null || confidence === null) {
    return { kind: 'not-enough-evidence', covered, missing: Math.max(0, lensesNeeded - covered) };
  }
  const leftOut = heard.filter(({ weight }) => weight === 0).map(({ lens }) => lens);
  const torn = heard.filter((lens) => lens.weight > 0 && lens.torn).map(({ lens }) => lens);
  if (leaning === 'balanced') return { kind: leaning, covered, leftOut, confidence, torn };
  const opposite = leaning === 'technical' ? 'management' : 'technical';
  const against = heard.filter((lens) => lens.weight > 0 && lens.leaning === opposite);
  return {
    kind: leaning,
    covered,
    leftOut,
    confidence,
    degree: degreeOf(balance),
    against: against.map(({ lens }) => lens),
    torn,
  };
}

function degreeOf(balance: number): Degree {
  const distance = Math.abs(balance);
  if (distance < 0.4) return 'somewhat';
  return distance < 0.65 ? 'clearly' : 'much';
}
