import { saveExam } from '../../db/exams.ts';
import { examineeOf } from '../coach/exam/examinee.ts';
import { takeExam } from '../coach/exam/take-exam.ts';
import type { Services } from '../coach/services.ts';
import { CoachError } from '../errors.ts';
import { diagnosisWords, partWords, roleWords } from './doctor-words.ts';

/** Without an answer there is nothing to remember of a model. */
const unanswered = new Set(['no-server', 'wrong-key', 'unknown-model', 'no-answer']);

/**
 * Examines the configured model, says in plain words what it found and what to do, and stores the outcome.
 *
 * @returns the exit code: 0 where the model may speak.
 */
export async function doctor(
  { db, speaker, budget, limits, now }: Pick<Services, 'db' | 'speaker' | 'budget' | 'limits' | 'now'>,
  output: { write: (text: string) => unknown },
): Promise<number> {
  const say = (line: string) => output.write(`${line}\n`);
  if (speaker.kind === 'guide') {
    say('No model is configured: the guide speaks, which needs no exam.');
    say('To configure one, set OPENAI_API_KEY, or OPENAI_BASE_URL and COACH_MODEL.');
    return 0;
  }
  say(
    `${speaker.name} at ${speaker.baseUrl} (${speaker.api}). The exam takes a few minutes with a small machine.`,
  );
  say(
    `A first word is waited for ${limits.firstToken / 1000} s, an answer ${limits.turn / 1000} s: as in a talk (FIRST_TOKEN_SECONDS, TURN_SECONDS).`,
  );
  const record = await takeExam({ speaker, budget }, limits).catch((error: unknown) => {
    if (error instanceof CoachError) return null;
    throw error;
  });
  if (!record) {
    say('The day’s allowance of tokens (DAILY_TOKEN_BUDGET) does not hold an exam. Nothing was stored.');
    return 1;
  }
  for (const { part, right, of, note } of record.results) {
    const mark = right === of ? 'yes ' : right === 0 ? 'no  ' : 'part';
    say(`  ${mark}  ${partWords[part]}: ${right} of ${of}${note ? ` (${note})` : ''}`);
  }
  if (record.firstWordMs !== null && record.replyMs !== null)
    say(`  first word after ${record.firstWordMs} ms, a sentence after ${record.replyMs} ms`);
  const { found, toDo } = diagnosisWords[record.diagnosis];
  say(`${record.diagnosis}: ${found}`);
  say(`It may ${roleWords[record.role]}.`);
  say(`What to do: ${toDo}`);
  if (!unanswered.has(record.diagnosis)) await saveExam(db, await examineeOf(speaker), record, now());
  return record.role === 'stand-by' ? 1 : 0;
}
