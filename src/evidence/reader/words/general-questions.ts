import type { Track, UnitId } from '../../../framework/ids.ts';

/** Questions about a whole list of the article, answered by the three units most typical of it. */
export const listWords: Readonly<Record<'challenges' | 'signs' | 'attributes', readonly string[]>> = {
  challenges: [
    'hard|hardest|difficult|tough|toughest|worst|bad|ugly|tricky part*|side|thing*|bit*|about',
    'challenge*|challenging',
    'downside*|drawback*|disadvantage*|cons|pitfall*|problems|risk*|struggle*|difficulties',
    'how hard|difficult|tough',
    'go|goes wrong',
    'prepare for|myself',
    'be|being .. hard|difficult|tough',
  ],
  signs: [
    'sign|signs',
    'how .. know',
    'how .. tell',
    'ready for|to',
    'right for',
    'suits|suited',
    'kind|sort|type of people|person',
    'who should',
  ],
  attributes: [
    'what is .. career|path|track|ladder|role|management|job|like',
    'difference|differences|differ|compare|comparison',
    'what .. managers|manager|leads|engineers|experts|specialists do|does',
    'look|looks like',
    'mean|means',
    'involve|involves',
  ],
};

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

/** A list of both paths. */
export const bothWords: readonly string[] = [
  'each|both|either|every path*|track*|ladder*|side*|route*|option*|way*|one|role*|of',
  'each|both|either',
  'the|these|two|all two|different|paths|tracks|ladders|sides|routes|options|challenges',
];

export const typical: Readonly<
  Record<'challenges' | 'signs' | 'attributes', Record<Track, readonly UnitId[]>>
> = {
  challenges: {
    technical: [
      'challenge.technical.keeping-skills-current',
      'challenge.technical.recognition',
      'challenge.technical.influence-without-authority',
    ],
    management: [
      'challenge.management.people-complexity',
      'challenge.management.less-hands-on',
      'challenge.management.time-and-energy',
    ],
  },
  signs: {
    technical: [
      'sign.technical.problem-solving',
      'sign.technical.mastery',
      'sign.technical.impact-through-expertise',
    ],
    management: [
      'sign.management.people-development',
      'sign.management.organizational-impact',
      'sign.management.team-success',
    ],
  },
  attributes: {
    technical: [
      'attribute.technical.specialized-expertise',
      'attribute.technical.growth-through-mastery',
      'attribute.technical.thought-leadership',
    ],
    management: [
      'attribute.management.team-leadership',
      'attribute.management.growth-through-scope',
      'attribute.management.empowerment-and-advocacy',
    ],
  },
};
