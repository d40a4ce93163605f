import type { LensId, Track } from './ids.ts';

/** One of the five checks through which to look at the choice. */
export type Lens = {
  id: `lens.${LensId}`;
  lens: LensId;
  name: string;
  short: string;
  /** How the article puts it: four lenses ask, one states. */
  kind: 'question' | 'statement';
  text: string;
  poles: Record<Track, string>;
  /** What the coach asks first; open, and favouring neither track. */
  question: string;
  /** The same lens from two other sides, for when the first answer says too little. */
  again: readonly [string, string];
};

export const lenses = [
  {
    id: 'lens.energy',
    lens: 'energy',
    name: 'Energy Check',
    short: 'Energy',
    kind: 'question',
    text: 'Where your energy comes from. It compares getting a technical problem solved with seeing other people do well, and looks for what leaves you livelier than before.',
    poles: {
      technical: 'Working out technical problems is what gives you energy.',
      management: 'Helping other people do well is what gives you energy.',
    },
    question:
      'Think of a day at work that left you with more energy than you started with. What were you doing?',
    again: [
      'Which part of your week do you look forward to, and which would you gladly hand to somebody else?',
      'If the next month were yours to fill, what would you spend more time on, and what less?',
    ],
  },
  {
    id: 'lens.impact',
    lens: 'impact',
    name: 'Impact Lens',
    short: 'Impact',
    kind: 'question',
    text: 'Where your work would do the most good. It compares finding new technical ways of doing things with bringing together teams that are strong.',
    poles: {
      technical: 'Your work counts most through the new technical ideas you bring.',
      management: 'Your work counts most through the strong teams that you build.',
    },
    question:
      'Which piece of your work in the past year or so made the biggest difference, and what was your part in it?',
    again: [
      'What do you bring to your organization that would be hardest to replace?',
      'What would you most like to change for the better where you work, and how would you go about it?',
    ],
  },
  {
    id: 'lens.growth',
    lens: 'growth',
    name: 'Growth Path',
    short: 'Growth',
    kind: 'question',
    text: 'What you want to become better at, looking five to ten years ahead. It compares going further into your technical craft with learning to lead people and organizations.',
    poles: {
      technical: 'In the years ahead you want to go deeper into your technical craft.',
      management: 'In the years ahead you want to learn to lead people and organizations.',
    },
    question: 'Picture yourself five to ten years from now. What would you like to be really good at?',
    again: [
      'What have you taught yourself lately without being asked, and what drew you to it?',
      'If you were given a year to learn whatever you like, what would you choose, and what for?',
    ],
  },
  {
    id: 'lens.values',
    lens: 'values',
    name: 'Values Alignment',
    short: 'Values',
    kind: 'question',
    text: 'Which kind of recognition means more to you. It compares being known for what you know with being known for how you lead and mentor.',
    poles: {
      technical: 'You want to be seen above all as an expert in your field.',
      management: 'You want to be seen above all as somebody who leads and mentors.',
    },
    question: 'What would you most like to be known for among the people you work with?',
    again: [
      'Which thanks or praise at work has stayed with you, and why that one?',
      'Whose career do you look up to, and what is it that you admire about it?',
    ],
  },
  {
    id: 'lens.lifestyle',
    lens: 'lifestyle',
    name: 'Lifestyle Fit',
    short: 'Lifestyle',
    kind: 'statement',
    text: 'Which kind of day suits your life. Technical work may leave you more time to concentrate and more room to create things of your own. Management often brings more meetings, more communication, and more responsibility for how other people fare.',
    poles: {
      technical: 'You like days with time to concentrate and room to create on your own.',
      management: 'You like days with meetings, conversation and responsibility for how others fare.',
    },
    question: 'Describe a working day that would fit well into your life. What fills its hours?',
    again: [
      'What does work need to leave room for in your life, and what puts that at risk?',
      'How do you like your hours to be split between time with others and time by yourself?',
    ],
  },
] as const satisfies readonly Lens[];
