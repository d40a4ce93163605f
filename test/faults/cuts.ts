import { type Script, startScriptedModel } from '../support/scripted-model.ts';
import { Caller, judge, pause, type Said } from './caller.ts';
import { type Random, seeded } from './random.ts';
import { report } from './report.ts';
import { saidTo } from './said-to.ts';
import { type DatabaseKind, type Runtime, type Subject, startSubject } from './subject.ts';

/** Turns that are under way at once; a cut of the server or the database meets all of them. */
const wide = 20;
/** After so many turns a talk is left and a new one begun. */
const long = 8;

const kinds = ['reader', 'upstream', 'server', 'database'] as const;
type Kind = (typeof kinds)[number];

export type CutOptions = { runtime: Runtime; database: DatabaseKind; turns: number; seed: number };

/** Cuts the reader, the model, the server and the database at random moments, and counts what was lost, doubled or untrue. */
export async function cuts({ runtime, database, turns, seed }: CutOptions): Promise<void> {
  const random = seeded(seed);
  const upstream = breakingModel(random);
  await using model = await startScriptedModel(upstream.script);
  await using subject = await startSubject({
    runtime,
    database,
    variables: { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', LOG_LEVEL: 'error' },
  });
  const totals = {
    turns: 0,
    acknowledged: 0,
    finishedAtOnce: 0,
    posts: 0,
    lost: 0,
    doubled: 0,
    disordered: 0,
    stuck: 0,
    falselyComplete: 0,
    differing: 0,
    unanswered: 0,
    brokenBodies: 0,
  };
  const begun = performance.now();
  let talks: Talk[] = [];
  for (let wave = 0; totals.turns < turns; wave += 1) {
    if (wave % long === 0) {
      await judgeAll(talks, totals);
      talks = await Promise.all(
        Array.from({ length: Math.min(wide, turns - totals.turns) }, async () => {
          const caller = new Caller(subject.url);
          return { caller, id: (await caller.patiently(() => caller.begin())).id, said: [] };
        }),
      );
    }
    const kind = kinds[wave % kinds.length] ?? 'reader';
    const cut = cutAll(kind, subject, random);
    const now = talks.slice(0, turns - totals.turns);
    await Promise.all(
      now.map((talk, at) => {
        const text = `I like hard problems in wave ${wave}, talk ${at}.`;
        if (kind === 'upstream') upstream.breakOnce(text);
        const leaveAfter = kind === 'reader' ? random.below(250) : null;
        return sayUntilAnswered(talk, `m${wave}`, text, leaveAfter, totals);
      }),
    );
    await cut;
    totals.turns += now.length;
    process.stderr.write(`\r${totals.turns} of ${turns} turns, ${kind} cut   `);
  }
  await judgeAll(talks, totals);
  process.stderr.write('\n');
  const rejected = (subject.output().match(/UnhandledPromiseRejection|unhandled rejection|Uncaught/gi) ?? [])
    .length;
  report(
    `random cuts, ${runtime} with ${database}, seed ${seed}`,
    { ...totals, unhandledRejections: rejected, seconds: Math.round((performance.now() - begun) / 1000) },
    {
      'no acknowledged message or reply is lost': totals.lost === 0,
      'none is doubled': totals.doubled === 0,
      'none is out of order': totals.disordered === 0,
      'no turn is stuck': totals.stuck === 0 && totals.unanswered === 0,
      'none is called complete that is not': totals.falselyComplete === 0 && totals.differing === 0,
      'no body is broken': totals.brokenBodies === 0,
      'nothing is thrown that nobody catches': rejected === 0,
    },
  );
}

type Talk = { caller: Caller; id: string; said: Said[] };
type Totals = Record<
  | 'acknowledged'
  | 'finishedAtOnce'
  | 'posts'
  | 'unanswered'
  | 'brokenBodies'
  | keyof Awaited<ReturnType<typeof judge>>,
  number
>;

/** Long enough for a dead server's lease to run out several times. */
const patience = 90_000;

async function sayUntilAnswered(
  { caller, id, said }: Talk,
  turnId: string,
  text: string,
  leaveAfter: number | null,
  totals: Totals,
): Promise<void> {
  const until = Date.now() + patience;
  const entry: Said = { id: turnId, text, acknowledged: false, finished: null };
  said.push(entry);
  const trail: string[] = [];
  for (let tries = 0; Date.now() < until; tries += 1) {
    const cut = tries === 0 && leaveAfter !== null ? AbortSignal.timeout(leaveAfter) : undefined;
    const posted = await caller.post(id, { id: turnId, text }, cut);
    totals.posts += 1;
    if (posted.broken) totals.brokenBodies += 1;
    if (posted.acknowledged && !entry.acknowledged) {
      entry.acknowledged = true;
      totals.acknowledged += 1;
    }
    if (posted.finished) {
      entry.finished = posted.text;
      if (tries === 0) totals.finishedAtOnce += 1;
      return;
    }
    const turn = await caller.follow(id, turnId);
    trail.push(`${posted.status} ${turn?.state}`);
    if (turn && !entry.acknowledged) {
      entry.acknowledged = true;
      totals.acknowledged += 1;
    }
    if (turn?.state === 'complete') {
      entry.finished = turn.text;
      return;
    }
    await pause(100);
  }
  totals.unanswered += 1;
  process.stderr.write(`\nunanswered: ${trail.join(', ')}\n`);
}

async function judgeAll(talks: readonly Talk[], totals: Totals): Promise<void> {
  const found = await Promise.all(talks.map(({ caller, id, said }) => judge(caller, id, said, replyTo)));
  for (const each of found)
    for (const name of Object.keys(each) as (keyof typeof each)[]) totals[name] += each[name];
}

/** One cut that meets everybody, at a random moment of the wave. */
async function cutAll(kind: Kind, subject: Subject, random: Random): Promise<void> {
  if (kind === 'reader' || kind === 'upstream') return;
  await pause(random.below(400));
  if (kind === 'database') return subject.cutDatabase(100 + random.below(3000));
  await subject.server.kill();
  await subject.server.start();
}

const replyTo = (text: string) =>
  `You said “${text.slice(0, -1)}”. I take it that the hard problems are what you like, ${text.slice(text.indexOf(' in ') + 1)}`;

/** A model that answers each message in its own way, word by word, and breaks off where it was told to. */
function breakingModel(random: Random): { script: Script; breakOnce: (text: string) => void } {
  const toBreak = new Map<string, number>();
  return {
    breakOnce: (text) => toBreak.set(text, random.below(24)),
    script: (request) => {
      const text = saidTo(request);
      const resetAt = toBreak.get(text);
      toBreak.delete(text);
      return { text: replyTo(text), pace: 6, ...(resetAt === undefined ? {} : { resetAt }) };
    },
  };
}
