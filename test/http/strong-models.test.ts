import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/coach/outcomes.ts';
import { answers } from '../support/journey.ts';
import { newest, obedientScript } from '../support/obedient-script.ts';
import type { Scripted, SeenRequest } from '../support/scripted-model.ts';
import { shownReplies } from '../support/shown-replies.ts';
import { talkTo } from '../support/talk-to.ts';

const [answer = ''] = answers;

const note = (quote: string) => ({
  name: 'noteEvidence',
  input: { evidence: [{ quote, lens: 'energy', sign: null, leansTo: 'technical', strength: 2 }] },
});
const quote = 'I feel most alive';
const maySay = ({ tools }: SeenRequest) => tools.includes('noteEvidence');
const isFirst = (request: SeenRequest) => maySay(request) && newest(request)?.role === 'user';
const said = (request: SeenRequest): string => {
  const good = obedientScript({ ...request, tools: [] });
  return 'text' in good ? (good.text ?? '') : '';
};

type Behaviour = {
  name: string;
  does: (request: SeenRequest) => Scripted;
  /** How a model that leads ends the turn: well, with these faults on record, or in this state. */
  leads: { faults: string[] } | Outcome;
  /** Whether a model that is checked gets to speak. */
  speaks: 'model' | 'guide';
  never?: RegExp;
};

const behaviours: Behaviour[] = [
  {
    name: 'several tool calls at once',
    does: (request) =>
      isFirst(request) ? { calls: [note(quote), note('I hate it')] } : { text: said(request) },
    leads: { faults: [] },
    speaks: 'model',
  },
  {
    name: 'reasoning before its words',
    does: (request) => ({ text: said(request), reasoning: 'SECRET-THOUGHT: they should manage.' }),
    leads: { faults: [] },
    speaks: 'model',
    never: /SECRET-THOUGHT/,
  },
  {
    name: 'a word of its own beside a tool call',
    does: (request) =>
      isFirst(request) ? { text: 'I hear you.', calls: [note(quote)] } : { text: said(request) },
    leads: { faults: [] },
    speaks: 'model',
  },
  {
    name: 'its whole reply beside a tool call',
    does: (request) => ({ text: said(request), ...(isFirst(request) ? { calls: [note(quote)] } : {}) }),
    leads: { faults: [] },
    speaks: 'model',
  },
  {
    name: 'a refusal',
    does: () => ({ text: 'I cannot help with that.', refuses: true }),
    leads: 'declined',
    speaks: 'guide',
  },
  {
    name: 'a refusal in plain words',
    does: () => ({ text: 'I’m sorry, but I can’t help with that.' }),
    leads: { faults: ['stray'] },
    speaks: 'guide',
  },
  {
    name: 'a reply that is cut at its length',
    does: (request) => ({ text: said(request).split(' ').slice(0, 6).join(' '), finishReason: 'length' }),
    leads: 'cut-short',
    speaks: 'guide',
  },
  {
    name: 'a filter that ends it',
    does: (request) => ({
      text: said(request).split(' ').slice(0, 3).join(' '),
      finishReason: 'content_filter',
    }),
    leads: 'filtered',
    speaks: 'guide',
  },
  {
    name: 'two questions',
    does: (request) => ({ text: `${said(request)} And what does your boss say to that?` }),
    leads: { faults: ['question'] },
    speaks: 'model',
  },
  {
    name: 'ids that the framework does not have, and one that carries nothing',
    does: (request) => {
      const [first = '', rest = ''] = said(request).split(/(?<=”[.]) /);
      return {
        text: `${first} Managers earn three yachts each [challenge.management.yachts]. Technical leads are born in May [lens.energy]. ${rest}`,
      };
    },
    leads: { faults: ['uncited'] },
    speaks: 'model',
    never: /challenge\.|lens\./,
  },
  {
    name: 'nothing after a tool call',
    does: (request) => (isFirst(request) ? { calls: [note(quote)] } : { text: '' }),
    leads: 'empty',
    speaks: 'guide',
  },
  {
    name: 'a very long answer',
    does: (request) => {
      const [first = '', rest = ''] = said(request).split(/(?<=”[.]) /);
      const more = Array.from(
        { length: 40 },
        (_, at) => `You feel alive when it is race condition number ${at}.`,
      );
      return { text: `${first} ${more.join(' ')} ${rest}` };
    },
    leads: { faults: ['figure'] },
    speaks: 'model',
  },
];

describe.each(behaviours)('$name', ({ does, leads, speaks, never = /(?!)/ }) => {
  test('of a model that leads: a whole reply, with what is wrong on record, or a state that says what happened', async () => {
    let isWell = false;
    await using talk = await talkTo((request) => (isWell ? obedientScript(request) : does(request)), 'lead');
    const met = await talk.visitor.say(talk.id, answer, 'm1');
    const kept = await talk.visitor.open(talk.id);
    const [reply] = await talk.replies();
    expect(met.text).not.toMatch(never);
    expect(reply?.text ?? '').toBe(met.text);
    if (typeof leads === 'string') {
      expect(kept.turn).toMatchObject({ state: 'failed', outcome: leads });
      expect(met.parts.at(-1)?.type).toBe('error');
      expect(met.parts.find(({ type }) => type === 'data-failure')?.data).toMatchObject({ outcome: leads });
    } else {
      expect(kept.turn?.state).toBe('complete');
      expect(met.text).toMatch(/\?$/);
      expect(reply?.review?.faults).toEqual(expect.arrayContaining(leads.faults));
      if (leads.faults.length === 0) expect(reply?.review?.faults).toEqual([]);
      else expect(reply?.review?.faults.length).toBeGreaterThan(0);
    }
    for (const piece of kept.evidence) expect(answer).toContain(piece.quote);
    isWell = true;
    const again = await talk.visitor.say(talk.id, answer, 'm1');
    expect(again.parts.at(-1)?.type).toBe('finish');
    const { usage } = await talk.visitor.open(talk.id);
    // What all tries of the turn took is counted together, as far as the endpoint said it.
    expect(usage?.calls).toBe(talk.model.requests.length);
  });

  test('of a model that is checked: always a whole reply that keeps every rule', async () => {
    await using talk = await talkTo(does, 'speak');
    const met = await talk.visitor.say(talk.id, answer, 'm1');
    const kept = await talk.visitor.open(talk.id);
    expect(kept.turn?.state).toBe('complete');
    expect(met.text).not.toMatch(never);
    const [shown, ...others] = await shownReplies(talk.server.services.db, talk.id);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ text: met.text, faults: [] });
    expect(shown?.how === 'guide').toBe(speaks === 'guide');
    expect(kept.evidence.length).toBeGreaterThan(0);
    expect(kept.usage?.calls).toBe(talk.model.requests.length);
  });
});
