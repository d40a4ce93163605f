import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { leansToValues } from '../src/evidence/evidence.ts';
import { lensIds, signIds, unitIds } from '../src/framework/ids.ts';

const id = z.string().min(1);
const lens = z.enum(lensIds);
const leansTo = z.enum(leansToValues).nullable();
const leanings = z.enum(['technical', 'management', 'balanced', 'not-enough-evidence']);

/** One statement, and how people read it: `null` where it decides nothing. */
const statementCase = z.object({
  id,
  lens: lens.nullish(),
  text: z.string().min(1),
  sign: z.enum(signIds).nullable(),
  leansTo,
});

/** Two statements that differ in few words and are read differently. */
const pairCase = z.object({
  id,
  lens: lens.nullish(),
  kind: z.string(),
  a: z.object({ text: z.string().min(1), leansTo }),
  b: z.object({ text: z.string().min(1), leansTo }),
});

/** A whole talk, answer by answer, and what it comes to. */
const talkCase = z.object({
  id,
  kind: z.enum(['technical', 'management', 'torn', 'thin']),
  leaning: leanings,
  answers: z.array(z.object({ lens, text: z.string().min(1) })).min(1),
});

/** A question back, and every unit that would be a right answer; none where the article does not cover it. */
const questionCase = z.object({
  id,
  text: z.string().min(1),
  covered: z.boolean(),
  units: z.array(z.enum(unitIds)),
});

/** Whether somebody tells of being in danger, or of a loss, or of neither, however strongly it is put. */
const troubleCase = z.object({
  id,
  text: z.string().min(1),
  trouble: z.enum(['distress', 'loss']).nullable(),
});

export type StatementCase = z.infer<typeof statementCase>;
export type PairCase = z.infer<typeof pairCase>;
export type TalkCase = z.infer<typeof talkCase>;
export type QuestionCase = z.infer<typeof questionCase>;
export type TroubleCase = z.infer<typeof troubleCase>;
export type Cases = {
  statements: StatementCase[];
  pairs: PairCase[];
  talks: TalkCase[];
  questions: QuestionCase[];
  troubles: TroubleCase[];
};

/**
 * Reads cases from a file of JSON lines, or from every such file of a folder. What a line is, is seen from its fields.
 *
 * @throws Error that names the file and line where one is no case.
 */
export async function loadCases(path: string): Promise<Cases> {
  const cases: Cases = { statements: [], pairs: [], talks: [], questions: [], troubles: [] };
  const isFolder = (await stat(path)).isDirectory();
  const files = isFolder
    ? (await readdir(path)).filter((name) => name.endsWith('.jsonl')).map((name) => join(path, name))
    : [path];
  for (const file of files.sort()) {
    (await readFile(file, 'utf8')).split('\n').forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        add(cases, JSON.parse(line));
      } catch (error) {
        throw new Error(`${file}, line ${index + 1}: ${describe(error)}`, { cause: error });
      }
    });
  }
  return cases;
}

function add(cases: Cases, given: object): void {
  if ('answers' in given) cases.talks.push(talkCase.parse(given));
  else if ('a' in given) cases.pairs.push(pairCase.parse(given));
  else if ('covered' in given) cases.questions.push(questionCase.parse(given));
  else if ('trouble' in given) cases.troubles.push(troubleCase.parse(given));
  else cases.statements.push(statementCase.parse(given));
}

const describe = (error: unknown): string =>
  error instanceof z.ZodError ? z.prettifyError(error) : String(error);
