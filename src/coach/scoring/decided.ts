import type { Provenance } from '../../../db/summary-record.ts';
import type { DecisionWords } from '../../../prompts/briefing.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Services } from '../services.ts';

export type DecideServices = Pick<
  Services,
  'speaker' | 'guide' | 'examiner' | 'budget' | 'scoringPasses' | 'limits' | 'log'
>;

/** What came of a reading, whoever read. */
export type Decided = {
  /** Checked evidence that the ledger does not hold yet. */
  found: Evidence[];
  words: DecisionWords;
  origin: Origin;
};

export type Origin = Omit<Provenance, 'instructionsHash' | 'frameworkVersion'>;
