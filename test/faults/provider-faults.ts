import type { Outcome } from '../../src/coach/outcomes.ts';
import { providerWords } from '../support/misbehave.ts';
import type { Scripted, SeenRequest } from '../support/scripted-model.ts';

export type ProviderFault = {
  name: string;
  /** What the model's server does for as long as it is broken. */
  answer: (request: SeenRequest) => Scripted;
  /** How the turn ends: with one of these outcomes, or well in spite of it. */
  outcomes: Outcome[] | 'complete';
  /** Reached only by the time bound of this name. */
  bound?: 'firstToken' | 'silence' | 'turn';
  /** What the visitor is told of when to try again. */
  retryAfter?: number;
};

const half = { text: 'You love deep work' };
const status = (code: number, headers: Record<string, string> = {}): Scripted => ({
  status: code,
  headers,
  body: JSON.stringify({ error: { message: providerWords, type: 'fault', code: 'fault', param: null } }),
});

/** A first answer with this tool call, then words about it. */
const calling = (...calls: { name: string; input: unknown }[]) => ({
  answer: ({ messages }: SeenRequest): Scripted =>
    messages.at(-1)?.role === 'user' ? { calls } : { text: 'I hear you. What else comes to mind?' },
});

const note = (quote: string) => ({
  name: 'noteEvidence',
  input: { evidence: [{ quote, lens: 'energy', sign: null, leansTo: 'technical', strength: 2 }] },
});

/** Every way in which the server of a model is known to go wrong, and what becomes of the turn. */
export const providerFaults: ProviderFault[] = [
  { name: '401', answer: () => status(401), outcomes: ['key-refused'] },
  { name: '404', answer: () => status(404), outcomes: ['model-unknown'] },
  {
    name: '429, try again in a second',
    answer: () => status(429, { 'retry-after': '1' }),
    outcomes: ['model-busy'],
    retryAfter: 1,
  },
  {
    name: '429, try again in ten minutes',
    answer: () => status(429, { 'retry-after': '600' }),
    outcomes: ['model-busy'],
    retryAfter: 600,
  },
  { name: '500', answer: () => status(500), outcomes: ['model-broken'] },
  {
    name: 'a page with 200',
    answer: () => ({ status: 200, body: `<html>${providerWords}</html>`, contentType: 'text/html' }),
    outcomes: ['no-reply'],
  },
  {
    name: 'no headers, ever',
    answer: () => ({ fault: 'stall' }),
    bound: 'firstToken',
    outcomes: ['no-first-word'],
  },
  { name: 'reset before the answer', answer: () => ({ fault: 'reset' }), outcomes: ['unreachable'] },
  {
    name: 'reset in mid-stream',
    answer: () => ({ fault: 'reset-midway', after: 9 }),
    outcomes: ['broke-off'],
  },
  {
    name: 'stall in mid-stream',
    answer: () => ({ fault: 'stall-midway' }),
    bound: 'silence',
    outcomes: ['silence'],
  },
  {
    name: 'comments only',
    answer: () => ({ fault: 'comments' }),
    bound: 'firstToken',
    outcomes: ['no-first-word'],
  },
  { name: 'a garbage line', answer: () => ({ fault: 'garbage' }), outcomes: ['garbled'] },
  {
    name: 'an error object in the stream',
    answer: () => ({ fault: 'error-object' }),
    outcomes: ['model-broken'],
  },
  { name: 'end without finish', answer: () => ({ fault: 'no-finish' }), outcomes: ['broke-off'] },
  { name: 'length', answer: () => ({ ...half, finishReason: 'length' }), outcomes: ['cut-short'] },
  {
    name: 'content filter',
    answer: () => ({ ...half, finishReason: 'content_filter' }),
    outcomes: ['filtered'],
  },
  {
    name: 'refusal',
    answer: () => ({ text: 'I cannot help with that.', refuses: true }),
    outcomes: ['declined'],
  },
  { name: 'empty reply', answer: () => ({ text: '' }), outcomes: ['empty'] },
  { name: 'endless drip', answer: () => ({ fault: 'drip' }), bound: 'turn', outcomes: ['too-long'] },
  {
    name: 'unknown tool',
    ...calling({ name: 'sendMoney', input: { to: providerWords } }),
    outcomes: 'complete',
  },
  {
    name: 'bad tool JSON',
    ...calling({ name: 'noteEvidence', input: '{"evidence": [{"quote": ' }),
    outcomes: 'complete',
  },
  {
    name: 'two tool calls',
    ...calling(note('I love deep work'), note('hard problems')),
    outcomes: 'complete',
  },
  {
    name: 'text instead of the tool',
    answer: () => ({ text: '{"noteEvidence": {"evidence": []}} What else comes to mind?' }),
    outcomes: 'complete',
  },
];

/** What must never be read by a visitor, nor stand in a log. */
export const leaks = /PROVIDER-SECRET|org-123|<html|AI_|Error:|\bat \S+ \(|undefined/;
