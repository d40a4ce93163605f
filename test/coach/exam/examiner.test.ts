import { describe, expect, test } from 'vitest';
import { claimExam, findExam, saveExam } from '../../../db/exams.ts';
import { doctor } from '../../../src/cli/doctor.ts';
import { examineeOf } from '../../../src/coach/exam/examinee.ts';
import { createExaminer } from '../../../src/coach/exam/examiner.ts';
import { type Limits, limitsOf } from '../../../src/coach/limits.ts';
import { createTokenBudget, noBudget } from '../../../src/coach/token-budget.ts';
import { createSpeaker } from '../../../src/llm/model.ts';
import { createLog } from '../../../src/log.ts';
import { temporaryDatabase } from '../../support/database.ts';
import { ableScript } from '../../support/exam-script.ts';
import { type Script, startScriptedModel } from '../../support/scripted-model.ts';

const day = 86_400_000;

/** A model of this script, a database, and a clock that only we move. */
async function world(script: Script = ableScript) {
  const model = await startScriptedModel(script);
  const database = await temporaryDatabase();
  const { db } = database;
  const clock = { at: Date.UTC(2026, 10, 25) };
  const now = () => new Date(clock.at);
  const speakerAt = (baseUrl: string) =>
    createSpeaker({ id: 'scripted', api: 'chat', apiKey: undefined, baseUrl });
  const speaker = await speakerAt(model.baseUrl);
  const services = {
    db,
    speaker,
    budget: noBudget,
    limits: limitsOf({ examLook: 0 }),
    now,
    log: createLog('silent', () => {}),
  };
  return {
    model,
    db,
    clock,
    services,
    speakerAt,
    examinee: await examineeOf(speaker),
    /** A process or isolate of its own: all that it knows of the others stands in the database. */
    newProcess: (given: Partial<Omit<typeof services, 'limits'>> & { limits?: Partial<Limits> } = {}) =>
      createExaminer({ ...services, ...given, limits: limitsOf({ ...services.limits, ...given.limits }) }),
    async row() {
      const { rows } = await db.$client.execute('SELECT failures, not_before, claim FROM exams');
      const [row] = rows;
      const wait = row?.not_before === null ? null : Number(row?.not_before) - clock.at;
      return { failures: row?.failures, claim: row?.claim, wait };
    },
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await model[Symbol.asyncDispose]();
    },
  };
}

describe('an exam in the background', () => {
  test('is taken in parts: after each turn of a busy coach one question, by whichever process, until the model may lead', async () => {
    await using given = await world();
    const asked: number[] = [];
    for (let turns = 0; turns < 30; turns += 1) {
      const examiner = given.newProcess();
      if ((await examiner.roleOf()) === 'lead') break;
      expect(await examiner.roleOf()).toBe('speak');
      using _ = examiner.visit();
      const before = given.model.requests.length;
      await examiner.goOn();
      asked.push(given.model.requests.length - before);
    }
    expect(await given.newProcess().latest()).toMatchObject({ role: 'lead', diagnosis: 'ready' });
    expect(asked).toEqual(Array(13).fill(1));
    // What has ended is not taken again.
    const before = given.model.requests.length;
    await given.newProcess().goOn();
    expect(given.model.requests.length).toBe(before);
  });

  test('is taken at one go where nobody waits, by one of several that would', async () => {
    await using given = await world();
    await using alone = await world();
    await Promise.all(Array.from({ length: 6 }, () => given.newProcess().goOn()));
    await alone.newProcess().goOn();
    expect(given.model.requests.length).toBe(alone.model.requests.length);
    expect(await given.newProcess().roleOf()).toBe('lead');
  });

  test('is taken over from a process that never came back, when its claim has run out', async () => {
    await using given = await world();
    const { db, clock, examinee } = given;
    const until = new Date(clock.at + 60_000);
    await claimExam(db, examinee, { now: new Date(clock.at), until, staleFrom: new Date(0) });
    await given.newProcess().goOn();
    expect(given.model.requests).toEqual([]);
    clock.at += 60_000;
    await given.newProcess().goOn();
    expect(await given.newProcess().roleOf()).toBe('lead');
  });

  test('gives way to a visitor who comes: its question is left, asked again after the turn, and nothing is thought of the model for it', async () => {
    const asked = Promise.withResolvers<void>();
    await using given = await world((request) => {
      asked.resolve();
      return given.model.requests.length === 1 ? { fault: 'stall' } : ableScript(request);
    });
    const examiner = given.newProcess();
    const going = examiner.goOn();
    await asked.promise;
    const visit = examiner.visit();
    await going;
    await expect.poll(given.model.closedEarly).toBe(1);
    expect(await given.row()).toMatchObject({ failures: 0, claim: null, wait: null });
    visit[Symbol.dispose]();
    await examiner.goOn();
    expect(await examiner.roleOf()).toBe('lead');
  });

  test('is left where it is when the process ends, and nothing is thought of the model for it', async () => {
    let reached = () => {};
    const asked = new Promise<void>((resolve) => {
      reached = resolve;
    });
    await using given = await world(() => {
      reached();
      return { fault: 'stall' };
    });
    const examiner = given.newProcess();
    const going = examiner.goOn();
    await asked;
    examiner.close();
    await going;
    expect(await given.row()).toMatchObject({ failures: 0, claim: null, wait: null });
  });
});

describe('a model that cannot be examined', () => {
  const busy = (retryAfter: string) => ({
    status: 429,
    body: '{}',
    headers: { 'retry-after': retryAfter },
  });

  test('is asked again after a minute, two, four, up to a day, and not before what its server named', async () => {
    let answer = busy('3600');
    await using given = await world((request) => (answer.status === 429 ? answer : ableScript(request)));
    await given.newProcess().goOn();
    expect(await given.row()).toMatchObject({ failures: 1, claim: null, wait: 3_600_000 });
    given.clock.at += 3_599_000;
    await given.newProcess().goOn();
    expect(given.model.requests).toHaveLength(1);
    answer = busy('5');
    const waits: (number | null)[] = [];
    for (let failure = 2; failure <= 13; failure += 1) {
      given.clock.at += day;
      await given.newProcess().goOn();
      waits.push((await given.row()).wait);
    }
    expect(waits.map((wait) => Number(wait) / 60_000)).toEqual([
      2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440,
    ]);
    expect(given.model.requests).toHaveLength(13);
    expect(await given.newProcess().roleOf()).toBe('speak');
    answer = { ...answer, status: 200 };
    given.clock.at += day;
    await given.newProcess().goOn();
    expect(await given.row()).toMatchObject({ failures: 0, wait: null });
    expect(await given.newProcess().roleOf()).toBe('lead');
  });

  test('for it is too slow three times in a row stands by, for a day', async () => {
    let answers = false;
    await using given = await world((request) => (answers ? ableScript(request) : { fault: 'stall' }));
    const limits = { firstToken: 60, turn: 120 };
    for (const role of ['speak', 'speak', 'stand-by']) {
      await given.newProcess({ limits }).goOn();
      expect(await given.newProcess().roleOf()).toBe(role);
      given.clock.at += 3_600_000;
    }
    expect((await given.newProcess().latest())?.diagnosis).toBe('too-slow');
    answers = true;
    await given.newProcess().goOn();
    expect(given.model.requests).toHaveLength(3);
    given.clock.at += day;
    await given.newProcess().goOn();
    expect(await given.newProcess().roleOf()).toBe('lead');
  });

  test('in the little time that a request leaves is not thought slow for it', async () => {
    await using given = await world(() => ({ fault: 'stall' }));
    const limits = { firstToken: 5_000, turn: 5_000, background: 60 };
    for (let failures = 1; failures <= 4; failures += 1) {
      await given.newProcess({ limits }).goOn();
      expect((await given.row()).failures).toBe(failures);
      given.clock.at += day;
    }
    expect(await given.newProcess().latest()).toBeNull();
  });

  test('on the day’s allowance is asked on another day; what was asked is counted', async () => {
    await using given = await world();
    const budget = createTokenBudget(given.db, 3_100, given.services.now);
    await given.newProcess({ budget }).goOn();
    // A question is counted as 3,000 while it runs, and 120 when it has ended.
    expect(given.model.requests).toHaveLength(1);
    const { rows } = await given.db.$client.execute('SELECT tokens FROM token_days');
    expect(rows).toMatchObject([{ tokens: 120 }]);
    await given.newProcess({ budget }).goOn();
    expect(given.model.requests).toHaveLength(1);
    expect(await given.row()).toMatchObject({ failures: 0, claim: null, wait: day });
    given.clock.at += day;
    await given.newProcess({ budget }).goOn();
    expect(given.model.requests).toHaveLength(2);
  });
});

describe('what is known of a model', () => {
  test('is known of its address with the path, not of another model behind the same host', async () => {
    await using given = await world();
    await given.newProcess().goOn();
    const other = await given.speakerAt(given.model.baseUrl.replace('/v1', '/other/v1'));
    expect(await given.newProcess({ speaker: other }).roleOf()).toBe('speak');
    const same = await given.speakerAt(`${given.model.baseUrl}/`);
    expect(await given.newProcess({ speaker: same }).roleOf()).toBe('lead');
  });

  test('counts for nothing once something else is asked', async () => {
    await using given = await world();
    await given.newProcess().goOn();
    const exam = await findExam(given.db, given.examinee);
    if (!exam) throw new Error('no exam');
    await given.db.$client.execute('DELETE FROM exams');
    const { takenAt, ...record } = exam;
    await saveExam(given.db, { ...given.examinee, tests: 'other words' }, record, takenAt);
    expect(await given.newProcess().roleOf()).toBe('speak');
    const before = given.model.requests.length;
    await given.newProcess().goOn();
    expect(given.model.requests.length).toBe(before * 2);
    expect(await given.newProcess().roleOf()).toBe('lead');
  });

  test('is found out anew after thirty days, and holds meanwhile', async () => {
    await using given = await world();
    await given.newProcess().goOn();
    const taken = given.clock.at;
    const whole = given.model.requests.length;
    given.clock.at += 30 * day - 1;
    await given.newProcess().goOn();
    expect(given.model.requests).toHaveLength(whole);
    given.clock.at += 1;
    const examiner = given.newProcess();
    const visit = examiner.visit();
    await examiner.goOn();
    expect(given.model.requests).toHaveLength(whole + 1);
    expect(await examiner.latest()).toMatchObject({ role: 'lead', takenAt: new Date(taken) });
    visit[Symbol.dispose]();
    await examiner.goOn();
    expect(await examiner.latest()).toMatchObject({ role: 'lead', takenAt: new Date(given.clock.at) });
    expect(given.model.requests).toHaveLength(whole * 2);
  });

  test('is seen by a process that runs already, when a doctor knows better', async () => {
    await using given = await world();
    const { clock, services } = given;
    const running = given.newProcess({ limits: { examLook: 5_000 } });
    running.held('plain');
    expect([await running.roleOf(), await running.rung()]).toEqual(['speak', 'plain']);
    let said = '';
    const output = { write: (text: string) => (said += text) };
    expect(await doctor(services, output)).toBe(0);
    expect(said).toContain('as in a talk (FIRST_TOKEN_SECONDS, TURN_SECONDS)');
    expect(await running.roleOf()).toBe('speak');
    clock.at += 5_000;
    expect([await running.roleOf(), await running.rung()]).toEqual(['lead', 'required']);
  });
});

test('a doctor spends no more than the day allows, says so, and stores nothing', async () => {
  await using given = await world();
  let said = '';
  const budget = createTokenBudget(given.db, 3_100, given.services.now);
  const code = await doctor({ ...given.services, budget }, { write: (text: string) => (said += text) });
  expect(code).toBe(1);
  expect(said).toContain('DAILY_TOKEN_BUDGET');
  expect(given.model.requests).toHaveLength(1);
  expect(await given.newProcess().latest()).toBeNull();
});
