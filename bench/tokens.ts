import { parseArgs } from 'node:util';
import { boundaries } from '../prompts/boundaries.ts';
import { context, type Line } from '../prompts/context.ts';
import { frameworkSection } from '../prompts/framework.ts';
import { method } from '../prompts/method.ts';
import { nextStep } from '../prompts/next-step.ts';
import { opening } from '../prompts/opening.ts';
import { persona } from '../prompts/persona.ts';
import { brief } from '../src/coach/brief.ts';
import { lines } from '../src/coach/history.ts';
import { readAlong } from '../src/coach/speaking/read-along.ts';
import type { Evidence } from '../src/evidence/evidence.ts';
import { equalWeights } from '../src/evidence/weights.ts';
import { lensIds } from '../src/framework/ids.ts';
import { talkOf, tokensAt } from './tokens-of.ts';

/**
 * What a 12-turn talk costs in input tokens, beside resending the article and the whole history in each turn; and how much of it
 * is a prefix that was sent before, which providers and local servers cache.
 *
 *     node bench/tokens.ts                    counts characters, four to a token
 *     node bench/tokens.ts --url URL/v1       a real server counts, and says what it had cached
 */
const { values } = parseArgs({
  options: { url: { type: 'string' }, model: { type: 'string', default: 'x' } },
});

type Sent = { instructions: string; messages: Line[] };
type Row = { way: string; input: number; prefix: number; cached: number | null };

/** A real practitioner's reply is about as long as this; it stands in for the model's, so that every way sends the same talk. */
const reply = (question: string, said: string) =>
  `You say that ${said.slice(0, 80).toLowerCase()}; I take that as leaning one way, correct me if not. ${question}`;

/** Characters of the article: so much of our own description of it stands in for it. */
const articleLength = 5367;

const baseline = (message: string, before: readonly Line[], step: string): Sent => ({
  instructions: [persona(), frameworkSection().slice(0, articleLength), method(), boundaries()].join('\n\n'),
  messages: [...before, { role: 'user', text: `${message}\n\n${step}` }],
});

const talk = talkOf();
const ways = { baseline: [] as Sent[], full: [] as Sent[], short: [] as Sent[] };
const messages = [talk.message(1, 'assistant', opening(lensIds[0]), { kind: 'open', lens: lensIds[0] })];
const evidence: Evidence[] = [];
for (const text of talk.said) {
  const said = talk.message(messages.length + 1, 'user', text, null);
  messages.push(said);
  const state = { conversationId: 'bench', messages, evidence, weights: equalWeights, settled: null };
  const noted = readAlong(said, brief(state, []).asked, evidence);
  const briefing = brief(state, noted);
  const before = lines(messages).slice(0, -1);
  ways.baseline.push(baseline(text, before, nextStep(briefing.move)));
  for (const size of ['full', 'short'] as const) ways[size].push(context(briefing, before, size));
  evidence.push(...noted);
  messages.push(
    talk.message(messages.length + 1, 'assistant', reply(talk.question(briefing.move), text), briefing.move),
  );
}

const asText = ({ instructions, messages: sent }: Sent) =>
  [instructions, ...sent.map(({ role, text }) => `${role}: ${text}`)].join('\n');

/** How many characters two texts begin with alike. */
function common(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const rows: Row[] = [];
for (const [way, sent] of Object.entries(ways)) {
  const texts = sent.map(asText);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  // The first turn of a talk finds the instructions in the cache, as every talk begins with them.
  const prefix = texts.reduce(
    (sum, text, at) =>
      sum + (at === 0 ? (sent[0]?.instructions.length ?? 0) : common(text, texts[at - 1] ?? '')),
    0,
  );
  const counted = values.url ? await tokensAt(values.url, values.model, sent) : null;
  rows.push({
    way,
    input: counted?.input ?? Math.round(characters / 4),
    prefix: prefix / characters,
    cached: counted ? counted.cached / counted.input : null,
  });
}
const base = rows[0]?.input ?? 1;
const percent = (share: number | null) => (share === null ? '' : `${Math.round(share * 100)} %`);
console.log(
  `a talk of ${talk.said.length} turns, input tokens ${values.url ? `as ${values.url} counts them` : '(characters / 4)'}`,
);
console.log('way        input   of baseline   prefix sent before   cached by the server');
for (const { way, input, prefix, cached } of rows) {
  console.log(
    [
      way.padEnd(9),
      String(input).padStart(6),
      percent(input / base).padStart(12),
      percent(prefix).padStart(19),
      percent(cached).padStart(20),
    ].join('  '),
  );
}
