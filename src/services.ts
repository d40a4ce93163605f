import { type Database, openDatabase } from '../db/client.ts';
import { defaultLimits, type Limits } from './coach/limits.ts';
import type { Speaker } from './coach/speaker.ts';
import type { Config } from './config.ts';
import { createSpeaker, guideSpeaker } from './llm/model.ts';
import { createLog, type Log } from './log.ts';

/** Everything the app needs from outside itself, made once per process or isolate. */
export type Services = {
  db: Database;
  /** Who is configured to speak. */
  speaker: Speaker;
  /** The embedded guide, for when the configured model cannot do it. */
  guide: Speaker;
  limits: Limits;
  now: () => Date;
  log: Log;
  /** Signs the visitor cookie. */
  sessionSecret: string;
  /** Whether a proxy in front may tell the protocol. */
  trustProxy: boolean;
};

export async function createServices(
  config: Config,
  given: { sessionSecret: string; writeLog: (line: string) => void },
): Promise<Services> {
  return {
    db: openDatabase(config.database),
    speaker: await createSpeaker(config.model),
    guide: guideSpeaker,
    limits: defaultLimits,
    now: () => new Date(),
    log: createLog(config.logLevel, given.writeLog),
    sessionSecret: given.sessionSecret,
    trustProxy: config.trustProxy,
  };
}
