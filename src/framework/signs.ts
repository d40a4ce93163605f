import type { SignId, Track } from './ids.ts';

/** What hints that a track may be yours. The article gives its signs no headings, so the names are ours. */
export type Sign = {
  id: SignId;
  track: Track;
  name: string;
  text: string;
  /** What somebody with this sign might say. */
  said: string;
  /** What the coach asks to hear the half of it that was not said. */
  half: string;
};

export const signs = [
  {
    id: 'sign.technical.problem-solving',
    track: 'technical',
    name: 'Problem solving',
    text: 'You are at your liveliest when you work out hard problems and find new ways of doing things. Getting to the bottom of a difficult question leaves you with more energy than you had before.',
    said: 'I lose track of time inside a hard problem, and I come out of it wide awake.',
    half: 'When a hard problem turns out to be one between people, what happens to that energy?',
  },
  {
    id: 'sign.technical.mastery',
    track: 'technical',
    name: 'Mastery',
    text: 'Being very good at your craft matters to you, and you never quite stop working at it. You like it when people bring you their hard questions because you are the one who will know.',
    said: 'I like being the one people come to when they are stuck, and I keep learning to stay that good.',
    half: 'If somebody else came to know your field better than you do, what would that change for you?',
  },
  {
    id: 'sign.technical.impact-through-expertise',
    track: 'technical',
    name: 'Impact through expertise',
    text: 'You like your influence to come from what you know and make. When a system, a process or a tool of your design becomes something that other people count on, your work has the effect you want.',
    said: 'I am at my proudest when other teams come to rely on something that I designed for them.',
    half: 'Once something you made is in use, how much do you want to decide about the people who carry it on?',
  },
  {
    id: 'sign.technical.mentoring-not-managing',
    track: 'technical',
    name: 'Mentoring, not managing',
    text: 'You light up when you can teach somebody a technical skill. Judging how people perform, or planning where their careers go, does not draw you: you like to help others learn without being their manager.',
    said: 'I love showing people how it is done, but writing their performance reviews is not for me.',
    half: 'How would it be to judge the work of those you teach, and to plan their next step with them?',
  },
  {
    id: 'sign.management.people-development',
    track: 'management',
    name: 'People development',
    text: 'Seeing other people grow is what drives you. When somebody manages something new, and you had a part in getting them there, it counts among the real rewards of your work.',
    said: 'The best part of my month was seeing somebody I had coached do it without me.',
    half: 'How would it be to tell somebody you want to see grow that their work is not good enough?',
  },
  {
    id: 'sign.management.organizational-impact',
    track: 'management',
    name: 'Organizational impact',
    text: 'You want your reach to extend further into the organization. You would like a hand in where it is heading, in what kind of place it is, and in how its teams work together.',
    said: 'I want a say in where we are going and in how we work together.',
    half: 'What of your own technical work would you let go of to have that kind of say?',
  },
  {
    id: 'sign.management.comfort-with-ambiguity',
    track: 'management',
    name: 'Comfort with ambiguity',
    text: 'It does not throw you when goals are vague or when several priorities pull in different directions. You can find your way through such a situation before everything in it is settled.',
    said: 'Nobody can say yet what exactly the goal is, and I am fine with finding the way.',
    half: 'When nobody can say yet what the goal is, what do you do first?',
  },
  {
    id: 'sign.management.advocacy-and-influence',
    track: 'management',
    name: 'Advocacy and influence',
    text: 'You like to speak for the people you work with. Standing up for your team, and seeing to it that others notice what it has done, is a part you are glad to play.',
    said: 'I like to speak up for my team and make sure that people know what it did.',
    half: 'When speaking up for your people costs you something yourself, what do you do?',
  },
  {
    id: 'sign.management.team-success',
    track: 'management',
    name: 'Team success',
    text: 'You are ready to judge how well you are doing in a new way: by what your team achieves and how its people develop, and no longer by what you turn out yourself.',
    said: 'I do not need to have done it myself, as long as the team did well and got better.',
    half: 'When the team does well and nothing of it is your own work, what is that like for you?',
  },
] as const satisfies readonly Sign[];
