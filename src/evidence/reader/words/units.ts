import type { UnitId } from '../../../framework/ids.ts';

/** How people name a unit when they ask about it, beside its own name and the framework's aliases. */
export const unitNames: Readonly<Record<UnitId, readonly string[]>> = {
  'challenge.technical.keeping-skills-current': [
    'keeping skills current',
    'keep|keeping|stay|staying .. up to date|speed',
    'keep|keeping up with',
  ],
  'challenge.technical.depth-vs-breadth': ['depth vs|versus|or|and breadth', 'breadth'],
  'challenge.technical.recognition': [
    'recognition and career progression',
    'recognition .. technical|expert*|engineer*',
    'technical recognition',
  ],
  'challenge.technical.influence-without-authority': [
    'influence without authority|power',
    'without authority|formal',
  ],
  'challenge.technical.burnout': ['burnout from complexity', 'burnout', 'burn|burning|burned|burnt out'],
  'challenge.management.people-complexity': [
    'people complexity',
    'difficult|different|diverse people|personalities|person*',
  ],
  'challenge.management.less-hands-on': ['less hands on', 'hands on'],
  'challenge.management.responsibility-for-others': [
    'responsibility for others',
    'responsib* .. others|people|team|someone|else',
  ],
  'challenge.management.ambiguity-and-politics': [
    'ambiguity and politics',
    'ambiguity',
    'politics|political',
  ],
  'challenge.management.time-and-energy': ['time and energy|drain', 'time|energy drain'],
  'challenge.management.advocacy-and-accountability': [
    'advocacy and|vs|versus accountability',
    'accountability',
    'balancing advocacy',
  ],
  'attribute.technical.specialized-expertise': ['speciali*ed expertise', 'specialized|specialised expertise'],
  'attribute.technical.growth-through-mastery': ['growth through mastery', 'adjacent skills'],
  'attribute.technical.thought-leadership': ['thought leadership', 'knowledge sharing'],
  'attribute.management.team-leadership': ['team leadership', 'team leadership and development'],
  'attribute.management.growth-through-scope': ['growth through scope', 'scope and scale'],
  'attribute.management.empowerment-and-advocacy': ['empowerment and advocacy', 'empower*'],
  'sign.technical.problem-solving': ['problem solving and innovation', 'thriv* .. problem solving'],
  'sign.technical.mastery': ['value mastery', 'go to expert', 'mastery'],
  'sign.technical.impact-through-expertise': ['impact through expertise'],
  'sign.technical.mentoring-not-managing': [
    'mentoring but|not|without|vs|versus|and not|managing',
    'mentoring .. managing',
  ],
  'sign.management.people-development': ['people development', 'developing people|others'],
  'sign.management.organizational-impact': [
    'organizational|organisational impact',
    'broader organizational|organisational|impact',
  ],
  'sign.management.comfort-with-ambiguity': ['comfort|comfortable with ambiguity|uncertainty'],
  'sign.management.advocacy-and-influence': ['advocacy and influence', 'advocacy'],
  'sign.management.team-success': ['measure success differently', 'team success'],
  'lens.energy': ['energy check', 'energy lens'],
  'lens.impact': ['impact lens'],
  'lens.growth': ['growth path|lens'],
  'lens.values': ['values alignment|lens', 'my values'],
  'lens.lifestyle': ['lifestyle fit|lens', 'lifestyle'],
  'thread.technical': ['common thread', 'in common'],
  'thread.management': ['common thread', 'in common', 'lead|leading through people'],
};
