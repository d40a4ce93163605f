import type { ChallengeId, Track } from '../../framework/ids.ts';

/**
 * How a challenge bears on something the visitor said, by the way that leans. Follows "You said “…”;".
 * Each holds for whatever was said that way: it speaks of the path, and never points back at the words as "that" or "it".
 * Written for both ways alike: a challenge of one track also says something to those whom the other one pulls.
 */
export const bearing: Record<ChallengeId, Record<Track, string>> = {
  'challenge.technical.keeping-skills-current': {
    technical: 'on this path, what one masters has to be learned anew again and again',
    management: 'on this path, keeping up to date would claim some of the time for people',
  },
  'challenge.technical.depth-vs-breadth': {
    technical: 'on this path, a field that is followed far enough can get narrow',
    management: 'on this path, one deep field may leave little room for the wider view',
  },
  'challenge.technical.recognition': {
    technical: 'on this path, what one achieves can go unseen where titles follow management roles',
    management: 'without a management role, what you do for people can go unseen',
  },
  'challenge.technical.influence-without-authority': {
    technical: 'on this path, somebody else may still decide what comes of your work',
    management: 'without the role, reaching others takes persuasion',
  },
  'challenge.technical.burnout': {
    technical: 'on this path, long stretches of demanding work can wear out even who loves them',
    management: 'on this path, one hard problem after another would leave less of you for people',
  },
  'challenge.management.people-complexity': {
    technical: 'on this path, friction between people is a problem of another kind',
    management: 'on this path, friction and hard conversations come along with the people',
  },
  'challenge.management.less-hands-on': {
    technical: 'on this path, others would do more of the hands-on work, and you less',
    management: 'on this path, leading takes the place of making things yourself',
  },
  'challenge.management.responsibility-for-others': {
    technical: 'on this path, the team’s results would count for more than your own',
    management: 'on this path, you are judged by how others do',
  },
  'challenge.management.ambiguity-and-politics': {
    technical: 'on this path, unclear aims and rival interests would claim some of your attention',
    management: 'on this path, unclear aims and rival interests come along with the wider reach',
  },
  'challenge.management.time-and-energy': {
    technical: 'on this path, meetings and administration can crowd out technical work',
    management: 'on this path, meetings and administration can take the hours that people need',
  },
  'challenge.management.advocacy-and-accountability': {
    technical: 'on this path, helping others also means holding them to account',
    management: 'on this path, backing people and holding them to account can pull against each other',
  },
};
