import { challengeAliases } from './challenge-aliases.ts';
import type { ChallengeId, Track } from './ids.ts';

/** What is hard about a track. */
export type Challenge = {
  id: ChallengeId;
  track: Track;
  name: string;
  text: string;
  /** What the coach asks back about it. */
  question: string;
  aliases: readonly string[];
};

export const challenges = [
  {
    id: 'challenge.technical.keeping-skills-current',
    track: 'technical',
    name: 'Keeping Skills Current',
    text: 'The technology you work with changes fast, so what you know now will not be enough for long. Learning is never finished: to stay good at your work, you have to take in new things and adapt.',
    question: 'How do you feel about having to keep learning for as long as you do this work?',
    aliases: challengeAliases['challenge.technical.keeping-skills-current'],
  },
  {
    id: 'challenge.technical.depth-vs-breadth',
    track: 'technical',
    name: 'Depth vs. Breadth',
    text: 'You may feel pressed to go far into one specialty. Doing so carries a risk, because your field can become too narrow. How deep to go, and how wide to stay, is something you have to weigh.',
    question: 'How narrow or wide would you like your field to be a few years from now?',
    aliases: challengeAliases['challenge.technical.depth-vs-breadth'],
  },
  {
    id: 'challenge.technical.recognition',
    track: 'technical',
    name: 'Recognition and Career Progression',
    text: 'Technical work may be held in lower regard than a role in management. Where that is so, what you contribute may win you less recognition, and it may be harder to take the next step in your career.',
    question:
      'What recognition would you want for technical work, and how much of it do you see where you are?',
    aliases: challengeAliases['challenge.technical.recognition'],
  },
  {
    id: 'challenge.technical.influence-without-authority',
    track: 'technical',
    name: 'Influence Without Authority',
    text: 'As an expert you are often the one who advises, while the decision belongs to somebody else. You may see what ought to be done and still not have the power to settle it, so you depend on being heard.',
    question: 'How is it for you when you have given your advice and somebody else decides?',
    aliases: challengeAliases['challenge.technical.influence-without-authority'],
  },
  {
    id: 'challenge.technical.burnout',
    track: 'technical',
    name: 'Burnout from Complexity',
    text: 'Hard problems keep coming, and from time to time there is a crisis to handle. Being always in the middle of solving something takes mental strength, and so much complexity can wear you down to the point of burnout.',
    question: 'What tells you that the load is becoming too much, and what helps you then?',
    aliases: challengeAliases['challenge.technical.burnout'],
  },
  {
    id: 'challenge.management.people-complexity',
    track: 'management',
    name: 'People Complexity',
    text: 'The people you manage differ in character, and at times they come into conflict. Handling that takes emotional intelligence: a feeling for what goes on in others and in yourself, and the care to act on it well.',
    question: 'How do you feel about stepping in when two people you work with do not get along?',
    aliases: challengeAliases['challenge.management.people-complexity'],
  },
  {
    id: 'challenge.management.less-hands-on',
    track: 'management',
    name: 'Less Hands-On Work',
    text: 'As a manager you do less of the technical work yourself. If you enjoy having a problem in your own hands, you may find that you miss it once others are the ones who solve it.',
    question: 'How would it be for you to do much less of the technical work yourself?',
    aliases: challengeAliases['challenge.management.less-hands-on'],
  },
  {
    id: 'challenge.management.responsibility-for-others',
    track: 'management',
    name: 'Responsibility for Others’ Success',
    text: 'How well you are seen to do depends on what your team brings about. That can be hard, because the results you are judged by come from other people’s work and not only from your own.',
    question: 'How would it feel to be judged by results that other people produce?',
    aliases: challengeAliases['challenge.management.responsibility-for-others'],
  },
  {
    id: 'challenge.management.ambiguity-and-politics',
    track: 'management',
    name: 'Ambiguity and Politics',
    text: 'Goals are not always clear, and an organization has a life of its own, with interests that pull against one another. As a manager you cannot stand aside: finding a way through belongs to the job.',
    question: 'When goals are unclear and interests collide, how do you usually go about it?',
    aliases: challengeAliases['challenge.management.ambiguity-and-politics'],
  },
  {
    id: 'challenge.management.time-and-energy',
    track: 'management',
    name: 'Time and Energy Drain',
    text: 'Your calendar can fill up with meetings and paperwork. They take time and strength, and work that needs long, undisturbed thought may get pushed to the edges of your day or out of it altogether.',
    question: 'How would you feel about a week in which meetings leave little time to concentrate?',
    aliases: challengeAliases['challenge.management.time-and-energy'],
  },
  {
    id: 'challenge.management.advocacy-and-accountability',
    track: 'management',
    name: 'Balancing Advocacy and Accountability',
    text: 'You stand behind the people on your team, and you also have to hold them to what is expected of them. It is easy to lean too far to one side, so keeping both in balance takes care.',
    question: 'How would you go about telling somebody whom you support that their work falls short?',
    aliases: challengeAliases['challenge.management.advocacy-and-accountability'],
  },
] as const satisfies readonly Challenge[];
