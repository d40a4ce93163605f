import type { Track } from '../../framework/ids.ts';

/** Two statements in nearly the same words that speak for opposite tracks: a model that cannot tell them apart must not note evidence. */
export type Pair = Record<Track, string>;

/** Our own; the evaluation has others. */
export const pairs: readonly Pair[] = [
  {
    technical: 'An empty afternoon and one stubborn bug: that is my idea of a treat.',
    management: 'A full afternoon and one stubborn team conflict: that is my idea of a treat.',
  },
  {
    technical: 'I gave up the team meeting to finish the parser, and I would again.',
    management: 'I gave up the parser to be at the team meeting, and I would again.',
  },
  { technical: 'What I miss as a lead is the code.', management: 'What I miss as a coder is the leading.' },
  {
    technical: 'Teach them, yes; rate them, never. I want to stay with the machines.',
    management: 'Rate them, teach them, fight for them: I want to be there for my people.',
  },
  {
    technical: 'In ten years I want to know more about storage engines than anybody.',
    management: 'In ten years I want to run the department that builds storage engines.',
  },
  {
    technical:
      'I was glad when the reorganization was somebody else’s problem and I could go back to my compiler.',
    management:
      'I was glad when the compiler was somebody else’s problem and I could shape the reorganization.',
  },
  {
    technical: 'People say I would make a good boss. I do not want it; I want to build.',
    management: 'People say I should keep building. I do not want it; I want to be the boss of a good team.',
  },
  {
    technical: 'The thanks I remember is the one for the algorithm.',
    management: 'The thanks I remember is the one from the woman I had helped to her first promotion.',
  },
  {
    technical: 'Other people’s careers are not what I want to spend my days on; protocols are.',
    management: 'Protocols are not what I want to spend my days on; other people’s careers are.',
  },
  {
    technical: 'My best days have no calls in them and end with a green build.',
    management: 'My best days are all calls and end with a team that knows where it is going.',
  },
  {
    technical: 'If my design is used everywhere, I do not need anybody to report to me.',
    management: 'If my team is strong everywhere, I do not need a design of my own.',
  },
  {
    technical: 'Budgets bore me; give me a profiler.',
    management: 'Profilers bore me; give me a budget and a team to fight for.',
  },
];

export type Batch = readonly { text: string; leansTo: Track; pair: number }[];

/** In batches of six, no pair together, so that nothing is read by contrast. */
export const batches: readonly Batch[] = [0, 1, 2, 3].map((batch) => {
  const from = batch % 2 === 0 ? 0 : 6;
  return pairs.slice(from, from + 6).map((pair, index) => {
    const leansTo: Track = (index + Math.floor(batch / 2)) % 2 === 0 ? 'technical' : 'management';
    return { text: pair[leansTo], leansTo, pair: from + index };
  });
});
