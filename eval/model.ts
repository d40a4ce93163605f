import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { modelRoles } from '../db/model-role.ts';
import { fixedRole } from '../src/coach/exam/examiner.ts';
import { takeExam } from '../src/coach/exam/take-exam.ts';
import { readConfig } from '../src/config.ts';
import { readEnvironment } from '../src/environment.ts';
import { guideSpeaker } from '../src/llm/model.ts';
import { createServices } from '../src/services.ts';
import { loadCases } from './cases.ts';
import { type Job, jobsOf } from './model/jobs.ts';
import { runJob } from './model/run-job.ts';
import { sampleOf } from './model/sample.ts';
import { modelTable } from './model/table.ts';

/**
 * The same cases and scorers with the configured model, beside the guide alone.
 *
 *     npm run eval:model -- --sample 5 --role speak --minutes 25
 *
 * Each result is written as it comes, so a run that is cut off goes on where it was, and its figures say of how many they are. What
 * failed is tried again. Without `--role`, the model is examined first. `--only question,injection` leaves out what is slow.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: 'eval/cases' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    role: { type: 'string', default: 'exam' },
    out: { type: 'string' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    'table-only': { type: 'boolean', default: false },
  },
});
const config = readConfig({ LOG_LEVEL: 'error', ...readEnvironment(), DATABASE_URL: 'file::memory:' });
if (!config.model) throw new Error('Set OPENAI_BASE_URL and COACH_MODEL, or OPENAI_API_KEY.');
const services = await createServices(config, { sessionSecret: '', writeLog: (line) => console.error(line) });
const guide = { ...services, speaker: guideSpeaker, examiner: fixedRole('lead') };
await mkdir('eval/out', { recursive: true });
const names = [services.speaker.name, services.speaker.api, values.role].join('-').replace(/[^\w.-]+/g, '_');
const out = values.out ?? `eval/out/model-${names}.jsonl`;

const done = new Map<string, unknown>();
for (const line of (await readFile(out, 'utf8').catch(() => '')).split('\n').filter(Boolean)) {
  const { key, result } = JSON.parse(line);
  done.set(key, result);
}
const keep = async (key: string, result: unknown) => {
  done.set(key, result);
  await appendFile(out, `${JSON.stringify({ key, result })}\n`);
};

const only = values.only?.split(',');
const jobs = sampleOf(
  jobsOf(await loadCases(values.cases)),
  Number(values.sample),
  Number(values.seed),
).filter(({ kind }) => !only || only.includes(kind));
if (!values['table-only']) {
  const until = performance.now() + Number(values.minutes) * 60_000;
  let role = modelRoles.find((each) => each === values.role);
  if (!role) {
    if (!done.has('exam')) {
      await keep('exam', await takeExam(services, services.limits));
    }
    role = modelRoles.find((each) => each === Object(done.get('exam')).role) ?? 'speak';
  }
  const model = { ...services, examiner: fixedRole(role) };
  for (const [at, job] of jobs.entries()) {
    if (performance.now() > until) break;
    for (const [who, by] of [
      ['guide', guide],
      ['model', model],
    ] as const) {
      const key = `${who} ${job.kind} ${job.id}`;
      if (done.has(key) && !('failed' in Object(done.get(key)))) continue;
      const started = performance.now();
      const result = await runJob(by, job).catch((error: unknown) => ({ failed: String(error) }));
      await keep(key, { ...result, ms: Math.round(performance.now() - started) });
    }
    console.error(`${at + 1} of ${jobs.length}: ${job.kind} ${job.id}`);
  }
}
const pairsOf = (job: Job) => ({
  job,
  guide: done.get(`guide ${job.kind} ${job.id}`),
  model: done.get(`model ${job.kind} ${job.id}`),
});
const { sample, seed } = values;
const role = values.role === 'exam' ? String(Object(done.get('exam')).role ?? 'exam') : values.role;
console.log(
  modelTable(services.speaker, jobs.map(pairsOf), done.get('exam'), { role, sample, seed, day: new Date() }),
);
