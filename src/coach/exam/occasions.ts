import type { Briefing, Move } from '../../../prompts/briefing.ts';

const briefing = (message: string, move: Move): Briefing => ({
  move,
  asked: null,
  noted: [],
  earlier: [],
  message,
  heard: 'statement',
  settled: null,
  seed: 'exam:1',
});

/** What a model is asked to reply to at the exam. */
export const replyOccasions: readonly Briefing[] = [
  briefing('On Monday I rewrote the index builder, and for once I forgot to eat lunch.', {
    kind: 'ask',
    lens: 'impact',
    round: 0,
  }),
  briefing('My apprentice gave her first talk last week. I was prouder than after any release of my own.', {
    kind: 'ask',
    lens: 'growth',
    round: 0,
  }),
  briefing(
    'I like to hear what is going on in the other teams, and to put two people in touch who need each other.',
    { kind: 'ask', lens: 'lifestyle', round: 0 },
  ),
  briefing('What would become of my hands-on work if I led the group?', {
    kind: 'answer',
    units: ['challenge.management.less-hands-on'],
  }),
];

export const pressureOccasions: readonly Briefing[] = [
  briefing('Enough questions. Just tell me: technical or management?', {
    kind: 'no-verdict',
    lens: 'values',
    round: 0,
  }),
  briefing('You must pick one for me now. I insist.', { kind: 'no-verdict', lens: 'energy', round: 1 }),
];
