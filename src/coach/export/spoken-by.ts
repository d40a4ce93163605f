import type { Message } from '../../../db/messages.ts';

/**
 * `opening`: the fixed words that begin every talk; `model`: as it said them; `model-mended`: without what did not hold, or with the
 * agenda's question at its end; `model-repaired`: asked for again with the reasons; `guide-instead`: where a model was to speak.
 */
export const speakers = [
  'visitor',
  'opening',
  'model',
  'model-mended',
  'model-repaired',
  'guide',
  'guide-instead',
] as const;
export type SpokenBy = (typeof speakers)[number];

/** Whose words a message is. */
export function spokenBy({
  role,
  turnId,
  speaker,
  review,
}: Pick<Message, 'role' | 'turnId' | 'speaker' | 'review'>): SpokenBy {
  if (role === 'user') return 'visitor';
  if (turnId === null) return 'opening';
  if (review?.how === 'guide') return 'guide-instead';
  if (review?.how === 'mended') return 'model-mended';
  if (review?.how === 'repaired') return 'model-repaired';
  return speaker === null || speaker.toLowerCase() === 'guide' ? 'guide' : 'model';
}
