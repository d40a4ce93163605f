import { openDatabase } from '../db/client.ts';
import { createExaminer, fixedRole } from './coach/exam/examiner.ts';
import { limitsOf } from './coach/limits.ts';
import type { Services } from './coach/services.ts';
import { createTokenBudget, noBudget } from './coach/token-budget.ts';
import { RunningTurns } from './coach/turn/running-turns.ts';
import type { Config } from './config.ts';
import { createSpeaker, guideSpeaker } from './llm/model.ts';
import { createLog } from './log.ts';

/** Everything the app needs from outside itself. */
export type AppServices = Services & {
  /** Signs the visitor cookie. */
  sessionSecret: string;
  /** Whether a proxy in front may tell the protocol. */
  trustProxy: boolean;
};

export async function createServices(
  config: Config,
  given: {
    sessionSecret: string;
    writeLog: (line: string) => void;
    /** Milliseconds that work may go on after an answer, where the runtime bounds it. */
    background?: number;
  },
): Promise<AppServices> {
  const { background = Number.POSITIVE_INFINITY } = given;
  const limits = limitsOf({ ...config.limits, background });
  const db = openDatabase(config.database);
  const speaker = await createSpeaker(config.model);
  const log = createLog(config.logLevel, given.writeLog);
  const now = () => new Date();
  const budget =
    config.dailyTokens === null || !config.model ? noBudget : createTokenBudget(db, config.dailyTokens, now);
  return {
    db,
    speaker,
    guide: guideSpeaker,
    examiner:
      config.role === 'exam' && config.model
        ? createExaminer({ db, speaker, budget, limits, now, log })
        : fixedRole(config.role === 'exam' ? 'lead' : config.role),
    scoringPasses: config.scoringPasses,
    budget,
    limits,
    running: new RunningTurns(limits),
    now,
    log,
    sessionSecret: given.sessionSecret,
    trustProxy: config.trustProxy,
  };
}
