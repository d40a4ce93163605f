import type { Track } from '../../../framework/ids.ts';

/** How each path is spoken of. */
export const trackWords: Readonly<Record<Track, readonly string[]>> = {
  technical: [
    'technical|technically',
    'engineer|engineers|engineering',
    'ic|ics',
    'individual contributor*',
    'expert|experts|specialist*',
    'staying|stay technical',
    'principal|staff',
  ],
  management: [
    'manag*',
    'leader*|leading|lead|leads',
    'boss|director',
    'people management',
    'run|running a|teams',
  ],
};
