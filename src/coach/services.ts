import type { Database } from '../../db/client.ts';
import type { Log } from '../log.ts';
import type { Examiner } from './exam/examiner.ts';
import type { Limits } from './limits.ts';
import type { Speaker } from './speaker.ts';
import type { TokenBudget } from './token-budget.ts';
import type { RunningTurns } from './turn/running-turns.ts';

/** What the coach needs from outside itself; made once per process or isolate. */
export type Services = {
  db: Database;
  /** Who is configured to speak. */
  speaker: Speaker;
  /** The embedded guide, for when the configured model cannot do it. */
  guide: Speaker;
  /** What the configured model may do, as far as is known. */
  examiner: Examiner;
  budget: TokenBudget;
  /** How often a model reads the statements for one summary: 1 or 2. */
  scoringPasses: number;
  limits: Limits;
  running: RunningTurns;
  now: () => Date;
  log: Log;
};
