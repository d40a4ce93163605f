import type { Standing } from '../../../db/standing.ts';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import type { Leaning } from '../../evidence/balance.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { LensId } from '../../framework/ids.ts';

/** What makes two summaries hard to compare: not the visitor changed, but what read or measured them. */
export const changeFlags = ['framework', 'rubric', 'instructions', 'speaker'] as const;
export type ChangeFlag = (typeof changeFlags)[number];

type FromTo<T> = { from: T; to: T };
type LensState = { leaning: Leaning; balance: number | null; weight: number };

export type SummaryChanges = {
  /** The number of the earlier summary. */
  since: number;
  number: number;
  flags: ChangeFlag[];
  leaning: FromTo<Leaning>;
  balance: FromTo<number | null>;
  /** Only lenses on which something changed. */
  lenses: ({ lens: LensId } & FromTo<LensState>)[];
  evidence: { added: Evidence[]; struck: Evidence[]; turned: FromTo<Evidence>[] };
  /** The visitor's own leaning: as it was when each summary was made. */
  own: FromTo<Standing | null>;
};

/** What changed between two summaries of one talk. */
export function changesBetween(earlier: SummaryRecord, later: SummaryRecord): SummaryChanges {
  const before = new Map(earlier.evidence.map((piece) => [piece.id, piece]));
  const after = new Map(later.evidence.map((piece) => [piece.id, piece]));
  return {
    since: earlier.number,
    number: later.number,
    flags: flagsOf(earlier, later),
    leaning: { from: earlier.scorecard.leaning, to: later.scorecard.leaning },
    balance: { from: earlier.scorecard.balance, to: later.scorecard.balance },
    lenses: lensChanges(earlier, later),
    evidence: {
      added: later.evidence.filter(({ id }) => !before.has(id)),
      struck: earlier.evidence.filter(({ id }) => !after.has(id)),
      turned: earlier.evidence.flatMap((from) => {
        const to = after.get(from.id);
        return to && isTurned(from, to) ? [{ from, to }] : [];
      }),
    },
    own: { from: earlier.after ?? earlier.before, to: later.after ?? later.before },
  };
}

function flagsOf(earlier: SummaryRecord, later: SummaryRecord): ChangeFlag[] {
  const [a, b] = [earlier.provenance, later.provenance];
  const differs: Record<ChangeFlag, boolean> = {
    framework: earlier.framework.version !== later.framework.version,
    rubric: (a.rubric ?? 1) !== (b.rubric ?? 1),
    instructions: a.instructionsHash !== b.instructionsHash,
    speaker: a.speaker !== b.speaker,
  };
  return changeFlags.filter((flag) => differs[flag]);
}

function lensChanges(earlier: SummaryRecord, later: SummaryRecord): SummaryChanges['lenses'] {
  return later.scorecard.lenses.flatMap(({ lens, leaning, balance, weight }) => {
    const old = earlier.scorecard.lenses.find((candidate) => candidate.lens === lens);
    if (!old) return [];
    const isSame = old.leaning === leaning && old.balance === balance && old.weight === weight;
    if (isSame) return [];
    const from = { leaning: old.leaning, balance: old.balance, weight: old.weight };
    return [{ lens, from, to: { leaning, balance, weight } }];
  });
}

const isTurned = (from: Evidence, to: Evidence) =>
  from.leansTo !== to.leansTo || from.lens !== to.lens || from.strength !== to.strength;
