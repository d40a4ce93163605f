import { readdir } from 'node:fs/promises';
import { startScriptedModel } from '../support/scripted-model.ts';
import { Caller, pause } from './caller.ts';
import { seeded } from './random.ts';
import { report } from './report.ts';
import { startSubject } from './subject.ts';

const wide = 16;
/** Turns of a talk before it is left for a new one. */
const long = 4;
/** Streams before the first measure: what is loaded once is not lost. */
const warmUp = 2_000;
/** Measures after the first. */
const stretches = 10;
const mebibyte = 2 ** 20;

export type SoakOptions = { streams: number; seed: number };

/** Streams for a long time, a fifth of them cut by their readers, and measures what the server keeps of it. */
export async function soak({ streams, seed }: SoakOptions): Promise<void> {
  const random = seeded(seed);
  await using model = await startScriptedModel(() => ({
    text: 'You said that you like hard problems. In which part of your work do you make the biggest difference?',
    pace: 1,
  }));
  await using subject = await startSubject({
    runtime: 'node',
    database: 'file',
    variables: { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', LOG_LEVEL: 'error' },
    nodeOptions: ['--expose-gc', '--import', './test/faults/tell-heap.ts'],
  });
  const server = subject.server.process();
  const pid = server.process.pid ?? 0;
  const measures: { streams: number; heap: number; descriptors: number }[] = [];
  let done = 0;
  let begun = 0;
  let cut = 0;
  let failed = 0;
  const statuses = new Set<number | null>();
  const measure = async () => {
    const before = server.output().length;
    process.kill(pid, 'SIGUSR2');
    let told: RegExpExecArray | null = null;
    while (!told) {
      await new Promise((later) => setTimeout(later, 20));
      told = /heap (\d+)\n/.exec(server.output().slice(before));
    }
    const descriptors = (await readdir(`/proc/${pid}/fd`)).length;
    measures.push({ streams: done, heap: Number(told[1]) / mebibyte, descriptors });
    process.stderr.write(
      `\r${done} of ${streams} streams, ${measures.at(-1)?.heap.toFixed(1)} MiB, ${descriptors} descriptors   `,
    );
  };
  const started = performance.now();
  /** One reader after the other, until so many streams have begun. */
  const lane = async (until: number) => {
    let caller = new Caller(subject.url);
    let id = (await caller.begin()).id;
    for (let turn = 0; begun < until; turn += 1) {
      begun += 1;
      if (turn > 0 && turn % long === 0) {
        caller = new Caller(subject.url);
        id = (await caller.begin()).id;
      }
      const leaves = random.below(5) === 0;
      const said = { id: `m${turn}`, text: 'I like hard problems' };
      const posted = await caller.post(
        id,
        said,
        leaves ? AbortSignal.timeout(1 + random.below(25)) : undefined,
      );
      if (leaves && !posted.finished) {
        cut += 1;
        // Cut so early, it may still be on its way in.
        if (!(await caller.follow(id, said.id))) {
          await pause(200);
          await caller.follow(id, said.id);
        }
      } else if (!posted.finished) {
        failed += 1;
        statuses.add(posted.status);
      }
      done += 1;
    }
  };
  // In stretches with nobody connected at their ends: what is measured is what stays.
  for (let stretch = 0; stretch <= stretches; stretch += 1) {
    const until = warmUp + (streams * stretch) / stretches;
    await Promise.all(Array.from({ length: wide }, () => lane(until)));
    await measure();
  }
  process.stderr.write('\n');
  const slope = slopeOf(measures.map(({ streams: x, heap: y }) => [x, y] as const)) * 10_000;
  const descriptors = measures.map((each) => each.descriptors);
  const spread = Math.max(...descriptors) - Math.min(...descriptors);
  report(
    `${streams} streams after ${warmUp} to warm up, a fifth cut by their readers, seed ${seed}`,
    {
      cut,
      failed: failed > 0 ? `${failed} (${[...statuses].join(', ')})` : 0,
      'heap at the beginning, MiB': measures[0]?.heap.toFixed(2) ?? '',
      'heap at the end, MiB': measures.at(-1)?.heap.toFixed(2) ?? '',
      'slope, MiB per 10,000 streams': slope.toFixed(3),
      descriptors: descriptors.join(' '),
      seconds: Math.round((performance.now() - started) / 1000),
    },
    {
      'the heap grows by 1 MiB per 10,000 streams at most': slope <= 1,
      'descriptors stay constant': spread <= wide && (descriptors.at(-1) ?? 0) <= (descriptors[0] ?? 0) + 2,
      'every stream that was not cut is whole': failed === 0,
    },
  );
}

/** Least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
