import type { ModelRung } from '../../../db/model-rung.ts';
import type { Decision, DecisionWords } from '../../../prompts/briefing.ts';
import { refusedQuotes } from '../../../prompts/scoring.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { checkReading, isKnown, type Said } from '../check-reading.ts';
import { obtainDecision, type ScoringCall } from './rungs.ts';

export type Pass = {
  found: Evidence[];
  words: DecisionWords;
  rung: ModelRung;
  /** Quotes that stood nowhere, even when asked for again: told apart by statement and words. */
  refused: Set<string>;
};

export type PassRequest = Omit<ScoringCall, 'remark'> & {
  /** The statements' messages, in the same order. */
  said: readonly Said[];
  ledger: readonly Evidence[];
  /** Whether there is time to ask again. */
  hasTime: () => boolean;
};

/**
 * One reading of all statements. Quotes that do not stand there are asked for once again, with the reason, and then
 * left out.
 *
 * @returns `null` where the speaker answers with nothing of use.
 * @throws when the speaker cannot be reached.
 */
export async function passOver({ said, ledger, hasTime, ...call }: PassRequest): Promise<Pass | null> {
  const obtained = await obtainDecision(call);
  if (!obtained) return null;
  const { evidence, ...words } = obtained.decision;
  const { found, refused } = check(evidence, said, ledger);
  const pass = { found, words, rung: obtained.rung, refused: new Set(refused.map(nameOf)) };
  if (refused.length === 0 || !hasTime()) return pass;
  const again = await obtainDecision({ ...call, from: obtained.rung, remark: refusedQuotes(refused) }).catch(
    () => null,
  );
  if (!again) return pass;
  const better = check(again.decision.evidence, said, [...ledger, ...found]);
  const still = new Set(better.refused.map(nameOf));
  return {
    ...pass,
    found: [...found, ...better.found],
    refused: new Set([...pass.refused].filter((name) => better.found.length === 0 || still.has(name))),
  };
}

const nameOf = ({ statement, quote }: Proposed) => `${statement} ${quote}`;

type Proposed = Decision['evidence'][number];

/** What stands in the visitor's words and is not in the ledger yet. */
function check(
  proposed: readonly Proposed[],
  said: readonly Said[],
  ledger: readonly Evidence[],
): { found: Evidence[]; refused: Proposed[] } {
  const found: Evidence[] = [];
  const refused: Proposed[] = [];
  for (const reading of proposed) {
    const message = said[reading.statement - 1];
    const piece = message ? checkReading(reading, message, 'scoring') : null;
    if (!piece) refused.push(reading);
    else if (!isKnown(piece, [...ledger, ...found])) found.push(piece);
  }
  return { found, refused };
}
