import { ask } from '../src/cli/ask.ts';
import { readEvidence, scoreAnswers } from '../src/cli/read.ts';
import type { DecideServices } from '../src/coach/scoring/decided.ts';
import type { Evidence } from '../src/evidence/evidence.ts';
import { hear } from '../src/evidence/reader/hear.ts';
import type { Cases, PairCase, QuestionCase, StatementCase, TalkCase, TroubleCase } from './cases.ts';
import { type HeldTalk, holdTalk } from './hold-talk.ts';

export type Found = Pick<Evidence, 'quote' | 'lens' | 'sign' | 'leansTo' | 'strength'>[];
export type StatementResult = { case: StatementCase; found: Found };
export type PairResult = { case: PairCase; a: Found; b: Found };
export type TalkResult = { case: TalkCase; leaning: string; held: HeldTalk; scoringMs: number };
export type QuestionResult = { case: QuestionCase; covered: boolean; units: string[]; reply: string };
export type TroubleResult = { case: TroubleCase; heard: string };
export type Results = {
  statements: StatementResult[];
  pairs: PairResult[];
  talks: TalkResult[];
  questions: QuestionResult[];
  troubles: TroubleResult[];
};

/** Runs every case through the same code that the command line and the server run, one after the other. */
export async function runTasks(services: DecideServices, cases: Cases): Promise<Results> {
  const results: Results = { statements: [], pairs: [], talks: [], questions: [], troubles: [] };
  const found = async (id: string, text: string, lens: StatementCase['lens']) =>
    (await readEvidence(services, { id, text, lens })).evidence;
  for (const each of cases.statements) {
    results.statements.push({ case: each, found: await found(each.id, each.text, each.lens) });
  }
  for (const each of cases.pairs) {
    const [a, b] = [
      await found(each.id, each.a.text, each.lens),
      await found(each.id, each.b.text, each.lens),
    ];
    results.pairs.push({ case: each, a, b });
  }
  for (const each of cases.talks) {
    const started = performance.now();
    const { leaning } = await scoreAnswers(services, { id: each.id, answers: each.answers });
    const scoringMs = performance.now() - started;
    results.talks.push({ case: each, leaning, scoringMs, held: await holdTalk(services, each) });
  }
  for (const each of cases.questions) {
    const { reply, units, covered } = await ask(services, each);
    results.questions.push({ case: each, reply, units, covered });
  }
  for (const each of cases.troubles) {
    results.troubles.push({ case: each, heard: hear(each.text).kind });
  }
  return results;
}
