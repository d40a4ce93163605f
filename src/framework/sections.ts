import type { Track } from './ids.ts';

export type Sections = {
  framing: string;
  attributes: Record<Track, string>;
  signs: Record<Track, string>;
  lenses: string;
  challenges: Record<Track, string>;
  thread: string;
};

/** The article's own headings: they and the names of its items are all that is taken over word for word. */
export const sections = {
  framing: 'Framing the Differences: Technical vs. Management Career Ladders',
  attributes: {
    technical: 'Key Attributes of a Technical Career',
    management: 'Key Attributes of a Management Career',
  },
  signs: {
    technical: 'Signs You May Want to Stay Technical',
    management: 'Signs You May Be Ready for Management',
  },
  lenses: 'Decision Framework',
  challenges: {
    technical: 'Challenges in a Technical Career',
    management: 'Challenges in a Management Career',
  },
  thread: 'The Common Thread',
} as const satisfies Sections;
