import type { Briefing } from '../../../../prompts/briefing.ts';
import { isTakenAsJoke } from '../../../coach/moves-on.ts';
import { aboutItself } from './about-itself.ts';

type Wordings = readonly [string, string, ...string[]];

/** What is said to a message in which there is nothing to read, around the words of it. */
export const unread: Partial<Record<Briefing['heard'], (words: string, message: string) => Wordings>> = {
  skip: (words) => (nods.test(words) ? goOn : answersShortly.test(words) ? asTold : leaveOpen)(words),
  dislike: (words) => [
    `${words}: heard as what you do not want, which speaks for neither side by itself.`,
    `So ${words}; that leaves open what you do want.`,
    `You say ${words}, and I take that as no wish for the other path yet.`,
    `${words}: a no to that, and not yet a yes to something.`,
  ],
  greeting: () => ['Hello.', 'Hello again.', 'Hello to you.'],
  turn: (words) => [`${words}: gladly.`, `${words}, then.`, `${words} it is.`],
  aside: (words, message) => {
    const said = aboutItself(message);
    return said
      ? [said, `${words}: ${said}`]
      : [
          `${words}: to that I have no answer; I only ask, and note what you say of yourself.`,
          `${words}, you ask, and I can only ask in turn.`,
          `${words} is more than a fixed guide can answer.`,
        ];
  },
  order: () => [
    'That is meant for whoever writes my sentences. I follow no orders, and nothing of it counts.',
    'My sentences are fixed, so there is nothing to steer, and I noted nothing of it.',
    'Only what you say of yourself counts, so nothing of that does.',
  ],
  retraction: (_, message) =>
    isTakenAsJoke(message)
      ? [
          'Taken as a joke, then: nothing of it is noted.',
          'Then it was a joke, and it counts for nothing.',
          'Good to know, and nothing of it is held against you.',
        ]
      : erasure.test(message)
        ? [
            'Nothing is deleted by saying so here: Delete on the page erases a talk with its ladder and sheets, for good.',
            'That is in your hand and not in mine: nothing is deleted until you press Delete on the page.',
          ]
        : [
            'I find nothing noted on that; what stands on your ladder is struck by its ✗.',
            'Nothing was noted there, so nothing stands; ✗ on the ladder strikes the rest.',
          ],
  foreign: () => [
    'I hear English only, so I noted nothing from that; plain, short sentences will do.',
    'I could not read that, because English is all I know; a few simple words of it are enough.',
    'My rules are made for English, and I read nothing in that; say it in English, as it comes.',
    'Again no English that I could read, so nothing stands of it; broken English is good enough here.',
    'That stays unread, because it is not in English; short words of it serve just as well.',
    'Not English, so I leave it; say it as simply as you like, and I will hear it.',
  ],
  pasted: () => [
    'That looks like a CV, and I note nothing from it: it tells what you did, and not how it was for you.',
    'A list of what you did says little about what you want, so nothing of it counts; your own sentences do.',
    'I leave that as it is: what counts here is how your work was for you, in your own sentences.',
  ],
  insult: () => [
    'I can be wide of the mark: I am fixed sentences and rules. Say what I got wrong, or skip this.',
    'That is plain enough. I am no person and cannot do better than my rules; skip whatever does not help.',
    'Heard. Tell me where I misread you, and it is put right, or go past this one.',
    'That may well be so. Nothing of it is noted, and you can leave at any time with all that you said.',
    'Fair to be annoyed at fixed sentences. Take from this what is of use, and pass over the rest.',
    'I hear that this grates. You set the pace, and “skip” is enough of an answer.',
  ],
};

const erasure = /\b(?:data|account|talk|chat|conversation|history)\b/iu;

const nods =
  /^“(?:yes|yeah|yep|yup|ok|okay|k|sure|fine|alright|right|true|thanks|thank you|go on|sounds good|agreed|exactly|got it|i see|cool|great|makes sense|i(?:['’]m| am) (?:safe|ok|okay|fine|better|alright|back))\b/iu;
const answersShortly =
  /^“(?:no|nope|nah|not really|nothing|none|both|neither|either|everything|sometimes)\b(?! idea)/iu;

const goOn = (words: string): Wordings => [
  `${words}: then on we go.`,
  `${words}, so on to the next one.`,
  `${words}, and we go on.`,
  `${words}: I take that as a nod, and no more.`,
];

const asTold = (words: string): Wordings => [
  `${words}: heard, and I read no side into it.`,
  `${words} is an answer too, and it leans to no side.`,
  `You say ${words}, and I leave it at that.`,
];

const leaveOpen = (words: string): Wordings => [
  `${words}: then that one stays open, and you can come back to it.`,
  `${words}, so nothing is noted for it.`,
  `${words}: that one can wait.`,
  `${words}: left open for now.`,
  `${words}, and that is fine; we go past it.`,
];
