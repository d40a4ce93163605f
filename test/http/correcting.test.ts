import { describe, expect, test } from 'vitest';
import { obedientScript } from '../support/obedient-script.ts';
import type { Script } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { talkTo } from '../support/talk-to.ts';
import { Visitor } from '../support/visitor.ts';

const told = "I feel most alive when I'm three hours deep in a race condition nobody else can find.";

async function startTalk() {
  const server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  return {
    say: async (text: string) => (await visitor.say(id, text)).text,
    ledger: async () => (await visitor.open(id)).evidence,
    open: () => visitor.open(id),
    async anew(text: string) {
      const said = (await visitor.open(id)).messages.findLast((message) => message.text === text);
      const path = `/api/conversations/${id}/messages/${said?.id}/supersede`;
      expect((await visitor.fetch(path, { method: 'POST' })).status).toBe(200);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

describe('“correct me if I misread you” is meant', () => {
  test.each(['No', 'nope', 'That’s wrong', 'you misread me', 'Not at all'])(
    '“%s” strikes what was just played back, says so, and comes back to the question',
    async (text) => {
      await using talk = await startTalk();
      await talk.say(told);
      expect((await talk.ledger()).map(({ status }) => status)).toEqual(['proposed']);
      const reply = await talk.say(text);
      expect((await talk.ledger()).map(({ status }) => status)).toEqual(['struck']);
      expect((await talk.open()).scorecard.lenses.flatMap(({ evidence }) => evidence)).toEqual([]);
      expect(reply).toMatch(/struck/i);
      expect(reply).toContain('where your work makes a difference');
    },
  );

  test.each(['I meant management', 'the other way round', 'No, quite the opposite'])(
    '“%s” turns it, and none of its own words counts',
    async (text) => {
      await using talk = await startTalk();
      await talk.say(told);
      const reply = await talk.say(text);
      expect(await talk.ledger()).toMatchObject([
        {
          status: 'confirmed',
          leansTo: 'management',
          sign: null,
          quote: expect.stringContaining('race condition'),
        },
      ]);
      expect(reply).toMatch(/turned/i);
      expect(reply).toMatch(/\?$/);
    },
  );

  test('a yes confirms it', async () => {
    await using talk = await startTalk();
    await talk.say(told);
    expect(await talk.say('Exactly')).toMatch(/confirmed/i);
    expect(await talk.ledger()).toMatchObject([{ status: 'confirmed', leansTo: 'technical' }]);
  });

  test('a no, and then what was meant', async () => {
    await using talk = await startTalk();
    await talk.say(told);
    const [before] = await talk.ledger();
    await talk.say('No');
    await talk.say('I meant management');
    expect(await talk.ledger()).toMatchObject([{ status: 'confirmed', leansTo: 'management' }]);
    await talk.anew('No');
    expect(await talk.ledger()).toEqual([before]);
  });

  test('where a no could be to something else, it is asked, and a second no settles it', async () => {
    await using talk = await startTalk();
    const more = [
      told,
      'I want to make my dent through systems that other teams rely on.',
      'I would love to go deeper into compilers and really master them.',
      'I want to be known as the expert for our hardest code.',
      'I love quiet days in which I solve one deep technical problem after the other.',
    ];
    let reply = '';
    for (const text of more) reply = await talk.say(text);
    expect(reply).toContain('of leading people would you miss?');
    const count = async () => (await talk.ledger()).filter(({ status }) => status === 'struck').length;
    expect(await talk.say('No')).toMatch(/quiet days.*technical path\?/s);
    expect(await count()).toBe(0);
    expect(await talk.say('No')).toMatch(/struck/i);
    expect(await count()).toBe(1);
  });

  test('what could not be placed is placed by who said it, and is not where that is said anew', async () => {
    await using talk = await startTalk();
    const unplaced = 'On Tuesday we moved to another building.';
    await talk.say(unplaced);
    expect(await talk.ledger()).toEqual([]);
    expect(await talk.say('That leans technical')).toMatch(/confirmed/i);
    expect(await talk.ledger()).toMatchObject([
      {
        quote: unplaced,
        lens: 'energy',
        leansTo: 'technical',
        status: 'confirmed',
        source: 'visitor',
        strength: 1,
      },
    ]);
    await talk.anew('That leans technical');
    expect(await talk.ledger()).toMatchObject([{ status: 'struck' }]);
    await talk.say('No');
    await talk.say('That’s wrong, I meant management');
    expect(await talk.ledger()).toMatchObject([{ status: 'confirmed', leansTo: 'management' }]);
  });

  test('what could not be placed is placed after a plain no to it, too', async () => {
    await using talk = await startTalk();
    await talk.say('I hate managing.');
    await talk.say('No');
    expect(await talk.say('That’s wrong, I meant technical')).toMatch(/confirmed/i);
    expect(await talk.ledger()).toMatchObject([{ quote: 'I hate managing.', leansTo: 'technical' }]);
  });

  test('what was turned by hand since stays when the message that turned it is said anew', async () => {
    await using talk = await startTalk();
    await talk.say(told);
    await talk.say('the other way round');
    await talk.anew('the other way round');
    expect(await talk.ledger()).toMatchObject([{ status: 'proposed', leansTo: 'technical' }]);
  });
});

/** Begins as it is told, and asks what it is told to. */
const beginning: Script = (request) => {
  const good = obedientScript(request);
  if (!('text' in good) || request.tools.includes('scoreDecision')) return good;
  const { text = '' } = request.messages.findLast(({ role }) => role === 'user') ?? {};
  const begin =
    /^Begin with: (.*)$/m.exec(text)?.[1] ?? (/is struck now/.test(text) ? 'Then it is struck.' : null);
  const question = good.text?.split(/(?<=”[.]) /)[1] ?? '';
  return begin ? { text: `${begin} ${question}` } : good;
};

test.each(['lead', 'speak'])(
  'a model that may %s is told what the message did, and says it',
  async (role) => {
    await using talk = await talkTo(beginning, role);
    const begun = (await talk.visitor.say(talk.id, told)).text;
    expect(begun).toMatch(/\?$/);
    const reply = await talk.visitor.say(talk.id, 'You misread me');
    expect((await talk.visitor.open(talk.id)).evidence).toMatchObject([{ status: 'struck' }]);
    const [newest] = talk.model.requests.slice(-1);
    expect(newest?.messages.at(-1)?.text).toMatch(/struck/);
    const [, second] = await talk.replies();
    expect(second?.speaker).toBe('scripted');
    expect(reply.text).toMatch(/^Then it is struck.*\?$/s);
  },
);

test('a no to a model’s own yes-or-no question is an answer, and strikes nothing', async () => {
  await using talk = await talkTo((request) => {
    const good = obedientScript(request);
    return 'text' in good
      ? { text: `${good.text?.split('” ')[0]}”. Do you miss that when you are in meetings?` }
      : good;
  }, 'lead');
  await talk.visitor.say(talk.id, told);
  await talk.visitor.say(talk.id, 'No');
  expect((await talk.visitor.open(talk.id)).evidence).toMatchObject([{ status: 'proposed' }]);
});
