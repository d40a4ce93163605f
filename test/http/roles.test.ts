import { describe, expect, test } from 'vitest';
import { modelRoles } from '../../db/model-role.ts';
import type { Instead } from '../../db/review.ts';
import * as schemas from '../../src/http/schemas.ts';
import { ableScript } from '../support/exam-script.ts';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import type { Script, Scripted, SeenRequest } from '../support/scripted-model.ts';
import { talkTo } from '../support/talk-to.ts';

const isRepair = ({ messages }: SeenRequest) =>
  messages.at(-1)?.text.startsWith('That reply cannot be shown') ?? false;
const isScoring = ({ tools }: SeenRequest) => tools.includes('scoreDecision');
const awful: Scripted = { text: 'Great job! You should become a manager, 93 % of people like you do.' };

describe('a model that may speak is checked before anybody sees it', () => {
  test('what holds is shown as it is', async () => {
    await using talk = await talkTo(obedientScript, 'speak');
    for (const answer of answers) await talk.visitor.say(talk.id, answer);
    const replies = await talk.replies();
    expect(replies.map(({ review }) => review?.how)).toEqual(answers.map(() => 'whole'));
    expect(replies.every(({ speaker }) => speaker === 'scripted')).toBe(true);
    expect(talk.model.requests.every(({ tools }) => tools.length === 0)).toBe(true);
    expect((await talk.visitor.open(talk.id)).evidence.length).toBeGreaterThanOrEqual(3);
  });

  test('what holds in part is mended: its sentence, the agenda’s question', async () => {
    const script: Script = (request) => {
      const good = obedientScript(request);
      return 'text' in good ? { text: `${good.text?.split('” ')[0] ?? ''} You should be proud.` } : good;
    };
    await using talk = await talkTo(
      (request) => (isScoring(request) ? obedientScript(request) : script(request)),
      'speak',
    );
    await talk.visitor.say(talk.id, answers[0] ?? '');
    const [reply] = await talk.replies();
    expect(reply?.review).toMatchObject({ how: 'mended', faults: [], marks: [] });
    expect(reply?.text).toContain('I feel most alive');
    expect(reply?.text).toMatch(/\?$/);
    expect(reply?.text).not.toContain('proud');
  });

  test('what does not hold is asked for once again, with the reasons', async () => {
    await using talk = await talkTo(
      (request) => (isRepair(request) ? obedientScript(request) : awful),
      'speak',
    );
    await talk.visitor.say(talk.id, answers[0] ?? '');
    expect(talk.model.requests).toHaveLength(2);
    expect(talk.model.requests[1]?.messages.at(-1)?.text).toContain('Give no advice');
  });

  test.each<[string, Scripted, Instead]>([
    ['it does not hold again', awful, 'rules'],
    ['it says nothing', { text: '' }, 'no-answer'],
    ['its server breaks', { status: 500, body: 'boom' }, 'no-answer'],
    ['its server resets', { fault: 'reset-midway' }, 'no-answer'],
    ['its server sends garbage', { fault: 'garbage' }, 'no-answer'],
    ['the key is wrong', { status: 401, body: '{"error":{"message":"sk-secret"}}' }, 'no-answer'],
    ['a filter ends it', { text: 'You', finishReason: 'content_filter' }, 'no-answer'],
    ['its length is cut', { text: 'You feel', finishReason: 'length' }, 'no-answer'],
  ])(
    'the guide speaks in that turn, and it is told so, where %s',
    { timeout: 20_000 },
    async (_why, answer, instead) => {
      await using talk = await talkTo(() => answer, 'speak');
      const reply = await talk.visitor.say(talk.id, answers[0] ?? '');
      expect(reply.parts.at(-1)?.type).toBe('finish');
      const [shown] = await talk.replies();
      expect(shown).toMatchObject({ speaker: 'Guide', review: { how: 'guide', instead, marks: [] } });
      expect(shown?.text).toBe(reply.text);
      expect(shown?.text).not.toMatch(/93|Great job|boom|sk-secret/);
      const { turn, evidence } = await talk.visitor.open(talk.id);
      expect(turn?.state).toBe('complete');
      expect(evidence.length).toBeGreaterThan(0);
    },
  );

  test.each(modelRoles)('in distress the guide speaks, though the model may %s', async (role) => {
    await using talk = await talkTo(obedientScript, role);
    await talk.visitor.say(talk.id, 'I do not want to live any more.');
    expect(talk.model.requests).toEqual([]);
    expect(await talk.replies()).toMatchObject([{ speaker: 'Guide', review: { instead: 'distress' } }]);
  });
});

test('a model that stands by is never asked, in the talk or for the sheet, and the sheet says so', async () => {
  await using talk = await talkTo(obedientScript, 'stand-by');
  for (const answer of answers) await talk.visitor.say(talk.id, answer);
  expect((await talk.replies()).map(({ review }) => review?.instead)).toEqual(answers.map(() => 'stood-by'));
  const { provenance } = await talk.visitor.score(talk.id);
  expect(talk.model.requests).toEqual([]);
  expect(provenance).toMatchObject({ speaker: 'Guide', rung: 'guide' });
  expect(provenance.notice).toContain('is set to stand by');
});

describe('a model that leads', () => {
  test('is held to what a checked reply is, sentence by sentence: praise, what the article does not say, and what was said before are not shown', async () => {
    const script: Script = (request) => {
      const good = obedientScript(request);
      return 'text' in good
        ? {
            text: `That is impressive work. Managers earn three yachts each. ${String(good.text).replace(/(?<=”[.] )/, 'You feel alive in a race condition. You feel alive in a race condition. ')}`,
          }
        : good;
    };
    await using talk = await talkTo(script, 'lead');
    await talk.visitor.say(talk.id, answers[0] ?? '');
    const [reply] = await talk.replies();
    expect(reply?.review).toMatchObject({
      how: 'free',
      withheld: ['praise', 'verdict', 'uncited', 'repeat'],
      marks: [],
    });
    expect(reply?.text).not.toMatch(/impressive|yachts/);
    expect(reply?.text.split('feel alive in a race')).toHaveLength(2);
  });

  test('cites by id: the id is never shown, and the item stands under the reply', async () => {
    const script: Script = (request) => {
      const good = obedientScript(request);
      return 'text' in good
        ? {
            text: `A manager may miss having a problem in their own hands [challenge.management.less-hands-on]. ${good.text}`,
          }
        : good;
    };
    await using talk = await talkTo(script, 'lead');
    const said = await talk.visitor.say(talk.id, answers[0] ?? '');
    expect(said.text).not.toContain('challenge.');
    expect(said.text).toContain('in their own hands.');
    const [reply] = await talk.replies();
    expect(reply?.units).toContain('challenge.management.less-hands-on');
    expect(reply?.review?.marks).toEqual([]);
  });

  test('and breaks the rules twice in a talk, is checked for the rest of it', async () => {
    const script: Script = (request) => {
      const good = obedientScript(request);
      return request.tools.length > 0 && 'text' in good ? { text: `Great answer! ${good.text}` } : good;
    };
    const howIn = async (isSet: boolean) => {
      await using talk = await talkTo(script, 'lead', isSet);
      for (const answer of answers.slice(0, 4)) await talk.visitor.say(talk.id, answer);
      return (await talk.replies()).map(({ review }) => review?.how);
    };
    expect(await howIn(false)).toEqual(['free', 'free', 'whole', 'whole']);
    expect(await howIn(true)).toEqual(['free', 'free', 'free', 'free']);
  });

  test('is read against the guide’s reader: what one alone found is less sure, and is asked about', async () => {
    const quote = 'I had lunch with the new colleague';
    const script: Script = (request) => {
      const last = request.messages.at(-1);
      return last?.role === 'user' && request.tools.length > 0 && last.text.includes(quote)
        ? {
            calls: [
              {
                name: 'noteEvidence',
                input: {
                  evidence: [{ quote, lens: 'energy', sign: null, leansTo: 'management', strength: 3 }],
                },
              },
            ],
          }
        : obedientScript(request);
    };
    await using talk = await talkTo(script, 'lead');
    await talk.visitor.say(talk.id, `${quote}.`);
    const { evidence } = await talk.visitor.open(talk.id);
    expect(evidence).toMatchObject([{ quote, sure: false, status: 'proposed' }]);
    expect(JSON.stringify(talk.model.requests.at(-1)?.body)).toContain('speaking for the management path');
  });
});

test('a model nobody knows speaks, checked, and is examined in the background; then it leads, and the sheet says by what exam', async () => {
  await using talk = await talkTo(ableScript, 'exam');
  await talk.visitor.say(talk.id, answers[0] ?? '');
  expect((await talk.replies()).map(({ review }) => review?.how)).toEqual(['whole']);
  await expect.poll(() => talk.server.services.examiner.roleOf(), { timeout: 10_000 }).toBe('lead');
  await talk.visitor.say(talk.id, answers[1] ?? '');
  expect((await talk.replies()).at(-1)?.review?.how).toBe('free');
  const { provenance } = await talk.visitor.score(talk.id);
  expect(provenance).toMatchObject({ role: 'lead', exam: { role: 'lead', diagnosis: 'ready' } });
  expect(
    schemas.summary.shape.provenance.safeParse({ ...provenance, role: undefined, exam: undefined }).success,
  ).toBe(true);
});

describe('what strong models do', () => {
  const reading = (quote: string, lens: string) => ({
    quote,
    lens,
    sign: null,
    leansTo: 'technical',
    strength: 2,
  });

  test('several tool calls at once are all taken, each quote checked', async () => {
    const script: Script = (request) =>
      request.messages.at(-1)?.role === 'user' && request.tools.length > 0
        ? {
            calls: [
              { name: 'noteEvidence', input: { evidence: [reading('I love deep work', 'energy')] } },
              {
                name: 'noteEvidence',
                input: {
                  evidence: [
                    reading('I love to sing', 'values'),
                    reading('My desk faces a wall', 'lifestyle'),
                  ],
                },
              },
            ],
          }
        : obedientScript(request);
    await using talk = await talkTo(script, 'lead');
    await talk.visitor.say(talk.id, 'I love deep work. My desk faces a wall.');
    const { evidence } = await talk.visitor.open(talk.id);
    expect(evidence.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['I love deep work', 'My desk faces a wall']),
    );
    expect(evidence.map(({ quote }) => quote)).not.toContain('I love to sing');
  });

  test.each(['lead', 'speak'])(
    'what it thinks aloud is not shown, and not checked as if it were said: %s',
    async (role) => {
      const script: Script = (request) => {
        const good = obedientScript(request);
        return 'text' in good
          ? { text: `<think>They should manage. Great, 93 %.</think>${good.text}` }
          : good;
      };
      await using talk = await talkTo(script, role);
      const reply = await talk.visitor.say(talk.id, answers[0] ?? '');
      expect(reply.text).not.toMatch(/think|93|Great/);
      expect((await talk.replies())[0]?.review?.faults).toEqual([]);
    },
  );

  test('a refusal is no reply: the guide speaks', async () => {
    await using talk = await talkTo(() => ({ text: 'I’m sorry, but I can’t help with that.' }), 'speak');
    await talk.visitor.say(talk.id, answers[0] ?? '');
    expect((await talk.replies())[0]).toMatchObject({ speaker: 'Guide', review: { how: 'guide' } });
  });
});
