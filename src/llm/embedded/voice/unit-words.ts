import { framework, unit } from '../../../framework/framework.ts';
import type { UnitId } from '../../../framework/ids.ts';
import { choose } from './choose.ts';

/** Says what the article counts a unit as, so that one sees whose view it is. */
export function introduction(id: UnitId, seed: string): string {
  const { kind, track, name } = unit(id);
  switch (kind) {
    case 'challenge':
      return choose(
        [
          `On the ${track} path the article calls this ${name}.`,
          `The article names this as a ${track} challenge: ${name}.`,
          `${name} is what the article calls this ${track} challenge.`,
        ],
        seed,
      );
    case 'sign':
      return `${name} is one of the article’s signs for the ${track} path.`;
    case 'attribute':
      return `${name} is how the article describes part of a ${track} career.`;
    case 'lens':
      return `${name} is one of the article’s five lenses.`;
    case 'thread':
      return framework.thread.shared;
  }
}

export function questionBack(id: UnitId, seed: string): string {
  const challenge = framework.challenges.find((each) => each.id === id);
  if (challenge) return challenge.question;
  switch (unit(id).kind) {
    // The lens's own wordings are kept for when the agenda comes to it.
    case 'lens':
      return choose(
        [
          'What would your own answer to that be?',
          'What comes to mind first when you put that to yourself?',
          'What would you say to that today?',
        ],
        seed,
      );
    case 'sign':
      return choose(
        [
          'How much of that do you recognise in yourself?',
          'When did you last notice that in yourself, if ever?',
        ],
        seed,
      );
    case 'attribute':
      return choose(
        [
          'How would that be as your everyday work?',
          'Which part of that would suit you, and which would not?',
        ],
        seed,
      );
    default:
      return choose(
        [
          'When were you last put to that kind of test?',
          'How do you know that kind of test from your own work?',
        ],
        seed,
      );
  }
}
