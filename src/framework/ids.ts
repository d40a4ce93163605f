/** The two ladders of the article. */
export const tracks = ['technical', 'management'] as const;
export type Track = (typeof tracks)[number];

/** The five checks of the article, in its order; the bare word is what evidence and weights use. */
export const lensIds = ['energy', 'impact', 'growth', 'values', 'lifestyle'] as const;
export type LensId = (typeof lensIds)[number];

export const attributeIds = [
  'attribute.technical.specialized-expertise',
  'attribute.technical.growth-through-mastery',
  'attribute.technical.thought-leadership',
  'attribute.management.team-leadership',
  'attribute.management.growth-through-scope',
  'attribute.management.empowerment-and-advocacy',
] as const;
export type AttributeId = (typeof attributeIds)[number];

export const signIds = [
  'sign.technical.problem-solving',
  'sign.technical.mastery',
  'sign.technical.impact-through-expertise',
  'sign.technical.mentoring-not-managing',
  'sign.management.people-development',
  'sign.management.organizational-impact',
  'sign.management.comfort-with-ambiguity',
  'sign.management.advocacy-and-influence',
  'sign.management.team-success',
] as const;
export type SignId = (typeof signIds)[number];

export const challengeIds = [
  'challenge.technical.keeping-skills-current',
  'challenge.technical.depth-vs-breadth',
  'challenge.technical.recognition',
  'challenge.technical.influence-without-authority',
  'challenge.technical.burnout',
  'challenge.management.people-complexity',
  'challenge.management.less-hands-on',
  'challenge.management.responsibility-for-others',
  'challenge.management.ambiguity-and-politics',
  'challenge.management.time-and-energy',
  'challenge.management.advocacy-and-accountability',
] as const;
export type ChallengeId = (typeof challengeIds)[number];

export const threadIds = ['thread.technical', 'thread.management'] as const;
export type ThreadId = (typeof threadIds)[number];

/** Anything of the framework that a reply can cite. */
export type UnitId = AttributeId | SignId | ChallengeId | ThreadId | `lens.${LensId}`;

export const unitIds: readonly UnitId[] = [
  ...attributeIds,
  ...signIds,
  ...lensIds.map((lens) => `lens.${lens}` as const),
  ...challengeIds,
  ...threadIds,
];
