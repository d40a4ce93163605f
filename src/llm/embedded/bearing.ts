import type { ChallengeId, Track } from '../../framework/ids.ts';

/**
 * How a challenge bears on something the visitor said, by the way that leans. Follows "You said “…”;".
 * Written for both ways alike: a challenge of one track also says something to those whom the other one pulls.
 */
export const bearing: Record<ChallengeId, Record<Track, string>> = {
  'challenge.technical.keeping-skills-current': {
    technical: 'on this path, the learning that keeps that fresh does not end',
    management: 'on this path, the learning would claim some of the time for that',
  },
  'challenge.technical.depth-vs-breadth': {
    technical: 'following that far enough is how a field can get narrow',
    management: 'that may ask for a wider view than one deep field gives',
  },
  'challenge.technical.recognition': {
    technical: 'work of that kind can go unseen where titles follow management roles',
    management: 'without a management role, that kind of contribution can go unseen',
  },
  'challenge.technical.influence-without-authority': {
    technical: 'on this path, somebody else may still decide whether it is used',
    management: 'without the role, that would have to work by persuasion',
  },
  'challenge.technical.burnout': {
    technical: 'the same thing that draws you in can wear you out',
    management: 'one hard problem after another would leave less of you for that',
  },
  'challenge.management.people-complexity': {
    technical: 'friction between people is another kind of problem than that',
    management: 'the hard conversations come along with it',
  },
  'challenge.management.less-hands-on': {
    technical: 'on this path, others would do more of that and you less',
    management: 'on this path, it would take the place of making things yourself',
  },
  'challenge.management.responsibility-for-others': {
    technical: 'on this path, the team’s results would count for more than that',
    management: 'being judged by how others do comes along with it',
  },
  'challenge.management.ambiguity-and-politics': {
    technical: 'unclear aims and rival interests would claim some of the attention for that',
    management: 'unclear aims and rival interests come along with it',
  },
  'challenge.management.time-and-energy': {
    technical: 'meetings and administration can crowd that out',
    management: 'meetings and administration can take the hours that it needs',
  },
  'challenge.management.advocacy-and-accountability': {
    technical: 'holding others to account is another kind of work than that',
    management: 'backing people and holding them to account can pull against each other',
  },
};
