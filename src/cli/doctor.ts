import type { Writable } from 'node:stream';
import { saveExam } from '../../db/exams.ts';
import { examineeOf } from '../coach/exam/examiner.ts';
import { takeExam } from '../coach/exam/take-exam.ts';
import type { Services } from '../coach/services.ts';
import { diagnosisWords, partWords, roleWords } from './doctor-words.ts';

/** Milliseconds. Nobody waits for a first word any longer. */
export const doctorTerms = { firstWord: 30_000, answer: 120_000 };

/** Without an answer there is nothing to remember of a model. */
const unanswered = new Set(['no-server', 'wrong-key', 'unknown-model', 'no-answer']);

/**
 * Examines the configured model, says in plain words what it found and what to do, and stores the outcome.
 *
 * @returns the exit code: 0 where the model may speak.
 */
export async function doctor(
  { db, speaker, now }: Pick<Services, 'db' | 'speaker' | 'now'>,
  output: Writable,
  terms: { firstWord: number; answer: number } = doctorTerms,
): Promise<number> {
  const say = (line: string) => output.write(`${line}\n`);
  if (speaker.kind === 'guide') {
    say('No model is configured: the guide speaks, which needs no exam.');
    say('To configure one, set OPENAI_API_KEY, or OPENAI_BASE_URL and COACH_MODEL.');
    return 0;
  }
  say(
    `${speaker.name} at ${speaker.endpoint} (${speaker.api}). The exam takes a few minutes with a small machine.`,
  );
  const record = await takeExam(speaker, {
    ...terms,
    makeWay: async () => {},
    signal: AbortSignal.timeout(30 * 60_000),
  });
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
  if (!unanswered.has(record.diagnosis)) await saveExam(db, examineeOf(speaker), record, now());
  return record.role === 'stand-by' ? 1 : 0;
}
