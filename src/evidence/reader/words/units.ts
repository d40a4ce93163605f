import type { ChallengeId, UnitId } from '../../../framework/ids.ts';

/** How people name or describe a unit when they ask about it. A name is surer than a paraphrase. */
export type UnitWords = { unit: UnitId; names: readonly string[]; cues: readonly string[] };

export const challengeWords: readonly (UnitWords & { unit: ChallengeId })[] = [
  {
    unit: 'challenge.technical.keeping-skills-current',
    names: [
      'keeping skills current',
      'keep|keeping|stay|staying .. up to date|speed',
      'keep|keeping up with',
    ],
    cues: [
      'skills .. outdated|obsolete|rust|rusty|current|fresh|stale|relevant',
      'outdated|obsolete|obsolescence',
      'stay|staying|remain|keep relevant|current',
      'technology|tech|tools|everything .. changes|change|changing|evolves|moves|fast',
      'always|constantly|forever|keep|continuous|continuously|stop|to learn|learning',
      'learn* .. forever|constantly|always',
      'left behind',
    ],
  },
  {
    unit: 'challenge.technical.depth-vs-breadth',
    names: ['depth vs|versus|or|and breadth', 'breadth'],
    cues: [
      'too narrow|specialised|specialized|niche',
      'specialist|specialise|specialize .. generalist|generalise|generalize|broad|broader',
      'generalist',
      'niche',
      'speciali* .. risk*|too|much|narrow|trap',
      'go|going|stay|be deep .. broad|wide',
      'deep or broad|wide',
      'pigeonhol*|boxed',
      'narrow',
    ],
  },
  {
    unit: 'challenge.technical.recognition',
    names: [
      'recognition and career progression',
      'recognition .. technical|expert*|engineer*',
      'technical recognition',
    ],
    cues: [
      'undervalued|underappreciated|overlooked|unnoticed|invisible',
      'taken for granted',
      'notice|notices|noticed|appreciate|appreciates|see|sees .. work|contribution*',
      'credit .. technical|engineer*|expert*',
      'recogni* .. technical|engineer*|expert*|specialist*|ic',
      'technical|engineer*|expert*|specialist*|ic|ics .. recogni*|valued|appreciated|promoted|progress*|advance',
      'glass ceiling',
      'career progression',
      'ceiling',
      'dead end',
      'technical .. stuck|plateau|top|higher',
    ],
  },
  {
    unit: 'challenge.technical.influence-without-authority',
    names: ['influence without authority|power', 'without authority|formal'],
    cues: [
      'no|lack|without|little|any .. authority|power|say',
      'decision making|makers power|authority',
      'get|make|convince people|others|teams|them to listen|follow|agree|do',
      'expert*|technical|engineer*|ic .. decide|decision*|authority|influence',
      'influence .. not|as|if|when|expert|engineer|boss|manager',
      'listen|listens|listening to me|experts|engineers',
      'advice .. ignored|overruled|followed',
      'overruled|ignored',
    ],
  },
  {
    unit: 'challenge.technical.burnout',
    names: ['burnout from complexity', 'burnout', 'burn|burning|burned|burnt out'],
    cues: [
      'mentally|mental tax*|tired|exhaust*|load|drain*|fatigue|hard',
      'constant|constantly problem|fighting|crisis|firefighting|problems|solving',
      'firefight*|crisis|crises|incident*',
      'complexity',
      'technical|engineer*|coding .. exhaust*|stress*|draining|tiring|overwhelming',
      'overwhelm*',
    ],
  },
  {
    unit: 'challenge.management.people-complexity',
    names: ['people complexity', 'difficult|different|diverse people|personalities|person*'],
    cues: [
      'conflict*',
      'personalit*',
      'emotional intelligence|labour|labor|side',
      'difficult|hard|toxic|problem employee*|report*|teammate*|colleague*|member*',
      'people|members|engineers|teammates .. fight*|argue|hate|clash*',
      'not get along',
      'people problem*|drama|issues',
      'drama|arguments|disputes',
    ],
  },
  {
    unit: 'challenge.management.less-hands-on',
    names: ['less hands on', 'hands on'],
    cues: [
      'stop|quit|lose|miss|missing|still|continue|keep|able|longer|again .. cod*|code|program*|building|engineering|debugging',
      'stop|still|continue|keep .. technical|build|writing',
      'giv* up cod*|technical|engineering|building',
      'lose|losing .. technical|skills|touch|edge|craft',
      'manager*|managing|lead* .. cod*|program*|technical work',
      'cod* .. as a|an|while|when manager*|managing|lead*',
      'miss|missing .. solving|technical|code|coding|building',
      'how much cod*|code|technical',
    ],
  },
  {
    unit: 'challenge.management.responsibility-for-others',
    names: ['responsibility for others', 'responsib* .. others|people|team|someone|else'],
    cues: [
      'judged|measured|evaluated|assessed|rated by|on',
      'manager|managers|managing .. judged|measured|evaluated|assessed|accountable|blamed',
      'blame|blamed|fault|accountable for',
      'depend|depends|depending on .. others|team|people',
      'team|people|others|someone .. fail|fails|underperform*|mistake*|mess*|performance|outcomes',
      'my success|performance .. team*|others',
      'other people mistakes|results|work',
    ],
  },
  {
    unit: 'challenge.management.ambiguity-and-politics',
    names: ['ambiguity and politics', 'ambiguity', 'politics|political'],
    cues: [
      'unclear|vague|changing|shifting|conflicting|competing goals|priorities|objectives|expectations',
      'organi* dynamics|games',
      'power games|struggles|plays',
      'uncertain*',
      'no right|clear answer*|goals|direction',
      'office politics|games',
      'backstab*',
      'not knowing',
    ],
  },
  {
    unit: 'challenge.management.time-and-energy',
    names: ['time and energy|drain', 'time|energy drain'],
    cues: [
      'meeting*',
      'admin*|paperwork|bureaucra*',
      'calendar|schedule',
      'time for|to deep|focus|think|myself|code',
      'deep work',
      'crowd* out',
      'hours|evenings|weekends .. manager*|managing|management|work',
      'manager*|managing|management .. hours|busy|tired|exhausting|draining|time|day|evenings',
      'emails|slack',
    ],
  },
  {
    unit: 'challenge.management.advocacy-and-accountability',
    names: ['advocacy and|vs|versus accountability', 'accountability', 'balancing advocacy'],
    cues: [
      'support* .. accountable|accountability|tough|firm|demanding',
      'hold|holding .. accountable|responsible',
      'accountable .. support*|friend*|kind|nice',
      'friend|friends|friendly|nice|kind|liked .. boss|manager|tough|strict|fire|hard|demanding',
      'boss|manager .. friend|friends|friendly',
      'bad|hard|tough|negative|critical feedback|news|review*',
      'tough love|conversations',
      'difficult conversation*',
      'loyal* .. team|company',
      'defend* .. team',
      'fire|firing someone|people|somebody',
    ],
  },
];

export const otherUnitWords: readonly UnitWords[] = [
  {
    unit: 'attribute.technical.specialized-expertise',
    names: ['speciali*ed expertise', 'specialized|specialised expertise'],
    cues: [
      'what .. expert|specialist|engineer|technical do|does|bring|brings',
      'technical career|path|track|role about|like|mean|look|involve*',
    ],
  },
  {
    unit: 'attribute.technical.growth-through-mastery',
    names: ['growth through mastery', 'adjacent skills'],
    cues: [
      'grow|advance|progress .. technical*|expert|engineer|ic|specialist',
      'technical growth|advancement',
      'expert*|specialist*|engineer*|ic|ics grow|advance|progress',
    ],
  },
  {
    unit: 'attribute.technical.thought-leadership',
    names: ['thought leadership', 'knowledge sharing'],
    cues: [
      'lead|leader|leading .. without manag*|being|becoming',
      'technical leadership|leader',
      'mentor|teach .. without manag*',
      'share|sharing knowledge',
    ],
  },
  {
    unit: 'attribute.management.team-leadership',
    names: ['team leadership', 'team leadership and development'],
    cues: [
      'what .. manager|managers|management do|does|bring|brings',
      'management career|path|track|role about|like|mean|look|involve*',
    ],
  },
  {
    unit: 'attribute.management.growth-through-scope',
    names: ['growth through scope', 'scope and scale'],
    cues: [
      'grow|advance|progress .. manag*|leader*|director',
      'management growth|advancement',
      'manager*|leader*|director* grow|advance|progress',
      'bigger|larger team*|scope',
    ],
  },
  {
    unit: 'attribute.management.empowerment-and-advocacy',
    names: ['empowerment and advocacy', 'empower*'],
    cues: [
      'motivat* .. team|people|employees',
      'remov* .. barriers|obstacles|blockers',
      'supported|valued environment',
    ],
  },
  {
    unit: 'sign.technical.problem-solving',
    names: ['problem solving and innovation', 'thriv* .. problem solving'],
    cues: ['enjoy|like|love|energy|energised|energized .. problem solving|problems|debugging'],
  },
  {
    unit: 'sign.technical.mastery',
    names: ['value mastery', 'go to expert', 'mastery'],
    cues: ['sharpen* .. skills', 'become|being .. expert'],
  },
  {
    unit: 'sign.technical.impact-through-expertise',
    names: ['impact through expertise'],
    cues: ['impact .. technical*|expert*|engineer|ic|without managing', 'technical impact'],
  },
  {
    unit: 'sign.technical.mentoring-not-managing',
    names: ['mentoring but|not|without|vs|versus|and not|managing', 'mentoring .. managing'],
    cues: ['mentor* .. manag*|manager', 'teach* .. manag*|manager', 'difference between mentor*'],
  },
  {
    unit: 'sign.management.people-development',
    names: ['people development', 'developing people|others'],
    cues: ['help* .. people|others grow|succeed'],
  },
  {
    unit: 'sign.management.organizational-impact',
    names: ['organizational|organisational impact', 'broader organizational|organisational|impact'],
    cues: ['shap* .. strategy|culture', 'strategy and culture', 'impact .. manager|leader'],
  },
  {
    unit: 'sign.management.comfort-with-ambiguity',
    names: ['comfort|comfortable with ambiguity|uncertainty'],
    cues: ['cope|deal|comfortable|ok|okay|live with ambiguity|uncertainty|unclear'],
  },
  {
    unit: 'sign.management.advocacy-and-influence',
    names: ['advocacy and influence', 'advocacy'],
    cues: ['represent* .. team', 'advocat* for', 'stand up for .. team|people'],
  },
  {
    unit: 'sign.management.team-success',
    names: ['measure success differently', 'team success'],
    cues: ['measure|measuring|define success', 'success .. manager|team|leader'],
  },
  { unit: 'lens.energy', names: ['energy check', 'energy lens'], cues: ['energi*', 'gives me energy'] },
  {
    unit: 'lens.impact',
    names: ['impact lens'],
    cues: ['greatest|biggest|more|most|bigger difference|impact'],
  },
  {
    unit: 'lens.growth',
    names: ['growth path|lens'],
    cues: ['skills .. develop|need|learn|years', 'five|ten|5|10 years'],
  },
  {
    unit: 'lens.values',
    names: ['values alignment|lens', 'my values'],
    cues: ['what matters', 'seen as .. leader|expert'],
  },
  {
    unit: 'lens.lifestyle',
    names: ['lifestyle fit|lens', 'lifestyle'],
    cues: ['work life', 'day to day|day', 'focus time', 'typical day|week', 'meetings|hours|calendar'],
  },
  {
    unit: 'thread.technical',
    names: ['common thread', 'in common'],
    cues: [
      'both|two paths|tracks|ladders|careers .. demand|need|require|share|ask|take',
      'resilien*|adaptab*',
      'similar|same .. both|paths|tracks',
    ],
  },
  {
    unit: 'thread.management',
    names: ['common thread', 'in common', 'lead|leading through people'],
    cues: [
      'both|two paths|tracks|ladders|careers .. demand|need|require|share|ask|take',
      'resilien*|adaptab*',
      'similar|same .. both|paths|tracks',
      'control over outcomes',
    ],
  },
];
