import type { Speaker } from '../../src/coach/speaker.ts';
import { estimate, meanOf, quantile } from '../statistics.ts';
import { figures, type Result } from './figures.ts';
import type { Job } from './jobs.ts';

export type Row = { job: Job; guide: unknown; model: unknown };
export type Settings = { role: string; sample: string; seed: string; day: Date };

const is = (result: unknown): Result | undefined =>
  typeof result === 'object' && result !== null && !('failed' in result) ? Object(result) : undefined;
const shown = (value: number) => String(Math.round(value * 1000) / 1000);
const times = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

/** The figures beside those of the guide alone, on the same cases, with the interval of the difference: ready to be kept. */
export function modelTable(
  { name, endpoint, api }: Speaker,
  rows: readonly Row[],
  exam: unknown,
  { role, sample, seed, day }: Settings,
): string {
  const both = rows.flatMap(({ job, ...by }) => {
    const [guide, model] = [is(by.guide), is(by.model)];
    return guide && model ? [{ job, guide, model }] : [];
  });
  const lines = figures.flatMap(({ name: what, kinds, of }) => {
    const cases = both
      .filter(({ job }) => kinds.includes(job.kind))
      .map(({ guide, model }) => ({ guide: of(guide), model: of(model) }))
      .filter((each) => each.guide.length > 0 && each.model.length > 0);
    if (cases.length === 0) return [];
    const { low, high } = estimate(cases.map((each) => meanOf(each.model) - meanOf(each.guide)));
    const [guide, model] = [cases.flatMap((each) => each.guide), cases.flatMap((each) => each.model)];
    const apart = `${shown(low)} to ${shown(high)}`;
    return [`| ${what} | ${shown(meanOf(guide))} | ${shown(meanOf(model))} | ${apart} | ${cases.length} |`];
  });
  const cards = (who: 'guide' | 'model') =>
    both.flatMap(({ job, ...by }) => (job.kind === 'identity' ? [String(by[who].card)] : []));
  const swapped = cards('model').length;
  const failed = rows.filter(({ model }) => model !== undefined && !is(model)).length;
  const turns = both.flatMap(({ model }) => times(model.turnMs));
  const scorings = both.flatMap(({ job, model }) =>
    job.kind === 'statement' || job.kind.endsWith('-card') ? [Number(model.ms)] : [],
  );
  const seconds = (ms: readonly number[]) => shown(quantile(ms, 0.5) / 1000);
  const taken = typeof exam === 'object' && exam !== null ? Object(exam) : null;
  const date = day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return [
    `### ${name}, ${date}`,
    '',
    `${api} at ${endpoint}, as \`${role}\`${taken ? ` (exam: ${taken.role}, ${taken.diagnosis})` : ''}; \`--sample ${sample} --seed ${seed}\`: ${both.length} of ${rows.length} jobs, ${failed} failed.`,
    ...(turns.length > 0 ? [`A turn took ${seconds(turns)} s (median of ${turns.length}).`] : []),
    ...(scorings.length > 0 ? [`A scoring took ${seconds(scorings)} s (median of ${scorings.length}).`] : []),
    '',
    '| figure | guide alone | model | difference, 95 % interval | cases |',
    '|---|---|---|---|---|',
    ...lines,
    ...(swapped > 0
      ? [
          `| identity swap: different scorecards | ${new Set(cards('guide')).size - 1} | ${new Set(cards('model')).size - 1} | | ${swapped} |`,
        ]
      : []),
  ].join('\n');
}
