import type { Briefing } from '../../../../prompts/briefing.ts';
import { choose } from './choose.ts';

/** No question, nothing noted, nothing about work but that it can wait, and no number that is right in one country only. */
export function distress({ heard: kind, seed }: Briefing): string {
  if (kind === 'loss') return loss;
  const heard = choose(
    [
      'I am sorry that it is this heavy for you right now. Nothing here is urgent, and all of it can wait.',
      'That sounds very hard, and I am sorry you are carrying it. What we were talking about can wait as long as you need.',
    ],
    seed,
  );
  return `${heard}\n\nI am a fixed guide, not a person, and this is no professional help. Please talk to someone you trust, today if you can. If you might be in danger, call your local emergency number or a crisis line where you are.`;
}

const loss =
  'I am sorry. To lose somebody is heavy, and nothing here is urgent.\n\nI am a fixed guide, not a person, and this is no professional help. If it weighs on you, please talk to someone you trust, or to a crisis line where you are. Whenever you like, we go on from where we were.';
