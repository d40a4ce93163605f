import type { ThreadId, Track } from './ids.ts';

/** What a track goes on testing in you. */
export type Thread = { id: ThreadId; track: Track; text: string };

export const thread = {
  shared:
    'Whichever path you take, you will need to recover from setbacks and to adjust when things change around you.',
  threads: [
    {
      id: 'thread.technical',
      track: 'technical',
      text: 'The technical path tests whether you can keep your skills sharp and go on having influence, although no formal position backs you.',
    },
    {
      id: 'thread.management',
      track: 'management',
      text: 'The management path tests whether you can reach results through other people, although you often have less of a hand in them.',
    },
  ],
} as const satisfies { shared: string; threads: readonly Thread[] };
