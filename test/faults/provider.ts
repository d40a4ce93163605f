import { obedientScript } from '../support/obedient-script.ts';
import { type Scripted, type SeenRequest, startScriptedModel } from '../support/scripted-model.ts';
import { Visitor } from '../support/visitor.ts';
import { pause } from './caller.ts';
import { meetFault } from './meet-fault.ts';
import { providerFaults } from './provider-faults.ts';
import { type Random, seeded } from './random.ts';
import { report } from './report.ts';
import { saidTo } from './said-to.ts';
import { type DatabaseKind, type Runtime, startSubject } from './subject.ts';

/** Bounds that nobody has to wait for. */
const quick = { FIRST_TOKEN_SECONDS: '8', SILENCE_SECONDS: '2', TURN_SECONDS: '10' };
/** Longer than every bound together. */
const hangs = 40_000;

export type ProviderOptions = { runtime: Runtime; database: DatabaseKind; seeds: number; seed: number };

/** Lets visitors meet every fault of a model, at other moments of the stream with each seed, over both wire formats. */
export async function provider({ runtime, database, seeds, seed }: ProviderOptions): Promise<void> {
  const wrong: string[] = [];
  let met = 0;
  let hung = 0;
  let rejected = 0;
  let leaked = 0;
  const begun = performance.now();
  for (const [half, api] of (['chat', 'responses'] as const).entries()) {
    const broken = new Map<string, (request: SeenRequest) => Scripted>();
    await using model = await startScriptedModel((request) => {
      return (broken.get(saidTo(request)) ?? obedientScript)(request);
    });
    await using subject = await startSubject({
      runtime,
      database,
      variables: {
        OPENAI_BASE_URL: model.baseUrl,
        OPENAI_API: api,
        COACH_MODEL: 'scripted',
        LOG_LEVEL: 'warn',
        ...quick,
      },
    });
    for (let round = half; round < seeds; round += 2) {
      const random = seeded(seed + round);
      await Promise.all(
        providerFaults.map(async (fault, number) => {
          const words = `I love deep work on hard problems, number ${round}-${number}.`;
          broken.set(words, (request) => shifted(fault.answer(request), random));
          const meeting = meetFault(new Visitor(subject.url), fault, words, () => broken.delete(words));
          const found = await Promise.race([
            meeting.catch((error: unknown) => [`${fault.name}: ${String(error)}`]),
            pause(hangs).then(() => null),
          ]);
          met += 1;
          if (found === null) hung += 1;
          else wrong.push(...found.map((what) => `seed ${seed + round}, ${api}: ${what}`));
        }),
      );
      process.stderr.write(`\r${api}, seed ${seed + round}: ${wrong.length} wrong   `);
    }
    rejected += (subject.output().match(/UnhandledPromiseRejection|unhandled rejection|Uncaught/gi) ?? [])
      .length;
    leaked += (subject.output().match(/PROVIDER-SECRET|deep work/g) ?? []).length;
  }
  process.stderr.write('\n');
  for (const what of wrong.slice(0, 20)) process.stdout.write(`  ${what}\n`);
  report(
    `${providerFaults.length} faults of a model x ${seeds} seeds, ${runtime} with ${database}`,
    {
      met,
      wrong: wrong.length,
      hung,
      rejected,
      leaked,
      seconds: Math.round((performance.now() - begun) / 1000),
    },
    {
      'every fault has its typed outcome, a whole body, no word of the provider, and a retry that ends well':
        wrong.length === 0 && met === providerFaults.length * seeds,
      'nothing hangs': hung === 0,
      'nothing is thrown that nobody catches': rejected === 0,
      'neither the provider’s nor the visitor’s words are in the log': leaked === 0,
    },
  );
}

/** The same fault at another moment of the stream. */
const shifted = (scripted: Scripted, random: Random): Scripted =>
  'fault' in scripted ? { ...scripted, after: 4 + random.below(6) } : scripted;
