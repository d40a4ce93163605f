import type { z } from 'zod';
import type * as schemas from '../../src/http/schemas.ts';

export type LiveTalk = {
  name: string;
  shown: readonly { how: string; faults: readonly string[] }[];
  turnSeconds: readonly number[];
  sheetSeconds: number;
  /** `null` where it is not valid. */
  summary: z.infer<typeof schemas.summary> | null;
  quotes: { all: number; altered: number };
  /** Messages of the visitor's that are gone, and turns that did not come to their end. */
  lost: number;
  usage: { input: number; cached: number; output: number } | null;
};

/** What a talk with a live model came to, as it is told in docs/models.md. */
export function liveReport(talk: LiveTalk): string {
  const { name, shown, turnSeconds, sheetSeconds, summary, quotes, lost, usage } = talk;
  const by = (...hows: string[]) => shown.filter(({ how }) => hows.includes(how)).length;
  const clean = shown.filter(({ faults }) => faults.length === 0).length;
  const sorted = turnSeconds.toSorted((a, b) => a - b);
  const seconds = (value: number | undefined) => (value ?? 0).toFixed(1);
  const sheet = summary
    ? `valid, by ${summary.provenance.speaker}, rung ${summary.provenance.rung}, role ${summary.provenance.role ?? 'none'}, leaning ${summary.scorecard.leaning}`
    : 'NOT VALID';
  const lines = [
    `turns: ${shown.length}; by the model as it said them ${by('whole', 'free')}, mended or asked again ${by('mended', 'repaired')}, by the guide ${by('guide')}`,
    `turns shown that keep every rule: ${clean} of ${shown.length}`,
    `sheet: ${sheet}, in ${seconds(sheetSeconds)} s`,
    `quotes to the letter: ${quotes.all - quotes.altered} of ${quotes.all}; lost: ${lost}`,
    `seconds a turn: median ${seconds(sorted[Math.floor(sorted.length / 2)])}, longest ${seconds(sorted.at(-1))}`,
    ...(usage ? [`tokens: ${usage.input} in, ${usage.cached} of them cached, ${usage.output} out`] : []),
  ];
  return `\n${name}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
