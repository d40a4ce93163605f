import type { Reading } from '../../../evidence/evidence.ts';
import type { ChallengeId, LensId, SignId, Track } from '../../../framework/ids.ts';

type OnEachTrack = {
  technical: Extract<ChallengeId, `challenge.technical.${string}`>;
  management: Extract<ChallengeId, `challenge.management.${string}`>;
};

const bySign: Record<SignId, OnEachTrack> = {
  'sign.technical.problem-solving': {
    technical: 'challenge.technical.burnout',
    management: 'challenge.management.less-hands-on',
  },
  'sign.technical.mastery': {
    technical: 'challenge.technical.keeping-skills-current',
    management: 'challenge.management.time-and-energy',
  },
  'sign.technical.impact-through-expertise': {
    technical: 'challenge.technical.influence-without-authority',
    management: 'challenge.management.responsibility-for-others',
  },
  'sign.technical.mentoring-not-managing': {
    technical: 'challenge.technical.recognition',
    management: 'challenge.management.advocacy-and-accountability',
  },
  'sign.management.people-development': {
    technical: 'challenge.technical.recognition',
    management: 'challenge.management.people-complexity',
  },
  'sign.management.organizational-impact': {
    technical: 'challenge.technical.influence-without-authority',
    management: 'challenge.management.ambiguity-and-politics',
  },
  'sign.management.comfort-with-ambiguity': {
    technical: 'challenge.technical.depth-vs-breadth',
    management: 'challenge.management.ambiguity-and-politics',
  },
  'sign.management.advocacy-and-influence': {
    technical: 'challenge.technical.influence-without-authority',
    management: 'challenge.management.advocacy-and-accountability',
  },
  'sign.management.team-success': {
    technical: 'challenge.technical.recognition',
    management: 'challenge.management.responsibility-for-others',
  },
};

/** Without a sign, the lens and the way the words lean tell. */
const byLens: Record<LensId, Record<Track, OnEachTrack>> = {
  energy: {
    technical: {
      technical: 'challenge.technical.burnout',
      management: 'challenge.management.less-hands-on',
    },
    management: {
      technical: 'challenge.technical.burnout',
      management: 'challenge.management.people-complexity',
    },
  },
  impact: {
    technical: {
      technical: 'challenge.technical.influence-without-authority',
      management: 'challenge.management.responsibility-for-others',
    },
    management: {
      technical: 'challenge.technical.influence-without-authority',
      management: 'challenge.management.responsibility-for-others',
    },
  },
  growth: {
    technical: {
      technical: 'challenge.technical.keeping-skills-current',
      management: 'challenge.management.less-hands-on',
    },
    management: {
      technical: 'challenge.technical.depth-vs-breadth',
      management: 'challenge.management.people-complexity',
    },
  },
  values: {
    technical: {
      technical: 'challenge.technical.recognition',
      management: 'challenge.management.responsibility-for-others',
    },
    management: {
      technical: 'challenge.technical.recognition',
      management: 'challenge.management.advocacy-and-accountability',
    },
  },
  lifestyle: {
    technical: {
      technical: 'challenge.technical.burnout',
      management: 'challenge.management.time-and-energy',
    },
    management: {
      technical: 'challenge.technical.burnout',
      management: 'challenge.management.time-and-energy',
    },
  },
};

/** The challenge of a track that something the visitor said bears on most. */
export function touched({ sign, lens, leansTo }: Reading, track: Track): ChallengeId {
  if (sign) return bySign[sign][track];
  return byLens[lens][leansTo === 'both' ? track : leansTo][track];
}
