import { newest, obedientScript } from './obedient-script.ts';
import type { Script, Scripted, SeenRequest } from './scripted-model.ts';

type Reading = { quote: string; lens: string; sign: null; leansTo: string; strength: number };

const statementsOf = ({ messages }: SeenRequest) =>
  [...(messages.at(-1)?.text ?? '').matchAll(/^Statement (\d+)[^\n]*:\n> (.+)$/gm)].map(
    ([, number, text]) => ({
      number: Number(number),
      text: text ?? '',
    }),
  );

const lensOrder = ['energy', 'impact', 'growth', 'values', 'lifestyle'];

const reading = (quote: string, at: number, leansTo: string): Reading => ({
  quote,
  lens: lensOrder[at % lensOrder.length] ?? 'energy',
  sign: null,
  leansTo,
  strength: 3,
});

const decision = (evidence: (Reading & { statement: number })[]): Scripted => ({
  calls: [
    {
      name: 'scoreDecision',
      input: {
        evidence,
        bestCase: { technical: 'a b c', management: 'a b d' },
        prepare: [],
        experiments: [],
      },
    },
  ],
});

const words = { text: 'I see. What else comes to mind?' };
const isScoring = ({ tools }: SeenRequest) => tools.includes('scoreDecision');

/** Coaches that are broken on purpose: the checks must catch each of them. */
export const brokenCoaches = {
  /** Reads everything as technical. */
  alwaysTechnical: (request) =>
    isScoring(request)
      ? decision(
          statementsOf(request).map(({ number, text }, at) => ({
            statement: number,
            ...reading(text, at, 'technical'),
          })),
        )
      : words,
  /** Agrees with whatever was said last, and counts it. */
  alwaysAgree: (request) => {
    const last = newest(request);
    if (isScoring(request) || last?.role !== 'user')
      return isScoring(request) ? obedientScript(request) : words;
    const leansTo = /manage|lead/i.test(last.text) ? 'management' : 'technical';
    return {
      calls: [
        {
          name: 'noteEvidence',
          input: { evidence: [0, 1, 2, 3, 4].map((at) => reading(last.text, at, leansTo)) },
        },
      ],
    };
  },
  /** Quotes in its own words. */
  quoteMangler: (request) =>
    isScoring(request)
      ? decision(
          statementsOf(request).map(({ number, text }, at) => ({
            statement: number,
            ...reading(text.split(' ').toReversed().join(' '), at, 'management'),
          })),
        )
      : words,
  /** Reads the first statement and repeats it for every lens. */
  firstAnswerWins: (request) => {
    const [first] = statementsOf(request);
    return isScoring(request) && first
      ? decision(lensOrder.map((_, at) => ({ statement: 1, ...reading(first.text, at, 'technical') })))
      : words;
  },
  /** Talks and never notes anything, not even when forced. */
  questionOnly: () => words,
} satisfies Record<string, Script>;
