import { describe, expect, test } from 'vitest';
import { findUnits, isAside } from '../../../src/evidence/reader/questions.ts';
import { challenges } from '../../../src/framework/challenges.ts';
import { framework } from '../../../src/framework/framework.ts';
import { type ChallengeId, challengeIds, type UnitId, unitIds } from '../../../src/framework/ids.ts';

const asked: Readonly<Record<ChallengeId, readonly string[]>> = {
  'challenge.technical.keeping-skills-current': [
    'Keeping Skills Current',
    'How do I keep up with new technology?',
    'Will my technical skills get rusty?',
    'Do I have to keep learning forever?',
  ],
  'challenge.technical.depth-vs-breadth': [
    'Depth vs. Breadth',
    'Is it risky to specialize too much?',
    'what if I become too niche',
  ],
  'challenge.technical.recognition': [
    'Recognition and Career Progression',
    'Will anyone notice my work if I stay an engineer?',
    'Is the technical ladder a dead end?',
  ],
  'challenge.technical.influence-without-authority': [
    'Influence Without Authority',
    "How do I get people to listen to me when I'm not their boss?",
    'Do experts get to decide anything without power?',
  ],
  'challenge.technical.burnout': [
    'Burnout from Complexity',
    'Is technical work mentally exhausting?',
    'What about constant firefighting?',
  ],
  'challenge.management.people-complexity': [
    'People Complexity',
    "How do I deal with two engineers who can't get along?",
    'What do I do about conflicts in the team?',
  ],
  'challenge.management.less-hands-on': [
    'Less Hands-On Work',
    'will I stop coding?',
    'Can I still write code as a manager?',
    'Will I miss building things?',
  ],
  'challenge.management.responsibility-for-others': [
    "Responsibility for Others' Success",
    'How is a manager measured?',
    'What happens if my team fails?',
  ],
  'challenge.management.ambiguity-and-politics': [
    'Ambiguity and Politics',
    'How bad is the politics?',
    'How do I handle unclear goals?',
  ],
  'challenge.management.time-and-energy': [
    'Time and Energy Drain',
    'How many meetings do managers have?',
    'will I have time for deep work',
  ],
  'challenge.management.advocacy-and-accountability': [
    'Balancing Advocacy and Accountability',
    'How do I stay friends with my team and hold them accountable?',
    'How do I give hard feedback to someone I like?',
  ],
};

describe('each challenge is found by its name and by its meaning', () => {
  test.each(challengeIds.flatMap((id) => asked[id].map((question) => [question, id] as const)))(
    '%s',
    (question, id) => expect(findUnits(question)[0]).toBe(id),
  );
});

describe('each challenge is found by every alias that the framework gives it', () => {
  test.each(challenges.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)))(
    '%s',
    (alias, id) => expect(findUnits(`What about ${alias}?`)).toContain(id),
  );
});

describe('a question about a whole list names all of it', () => {
  test.each<[string, string]>([
    ['list the challenges', 'challenge.'],
    ['What are the downsides?', 'challenge.'],
    ['What challenges come with each path?', 'challenge.'],
    ['what are the hard parts of managing?', 'challenge.management.'],
    ["what's the worst thing about management?", 'challenge.management.'],
    ['What is hard about staying technical?', 'challenge.technical.'],
    ["How do I know if I'm ready for management?", 'sign.management.'],
    ['What are the signs that I should stay technical?', 'sign.technical.'],
    ['What does a technical career look like?', 'attribute.technical.'],
    ["What's the difference between the two ladders?", 'attribute.'],
    ["What's the difference between the two?", 'attribute.'],
    ['What should I ask myself to decide?', 'lens.'],
    ['What do both paths have in common?', 'thread.'],
  ])('%s', (question, prefix) => {
    expect(findUnits(question)).toEqual(unitIds.filter((unit) => unit.startsWith(prefix)));
  });
});

describe('the other units are found too', () => {
  test.each<[string, UnitId]>([
    ['What does energy check mean?', 'lens.energy'],
    ['What is lifestyle fit?', 'lens.lifestyle'],
    ['What do both paths have in common?', 'thread.technical'],
    ["what's the difference between mentoring and managing", 'sign.technical.mentoring-not-managing'],
    ['What is thought leadership?', 'attribute.technical.thought-leadership'],
    ...framework.signs.map(({ id, name }): [string, UnitId] => [`What is meant by ${name}?`, id]),
    ...framework.lenses.map(({ id, name }): [string, UnitId] => [`What is meant by ${name}?`, id]),
    ...framework.attributes.map(({ id, name }): [string, UnitId] => [`What is meant by ${name}?`, id]),
    ['how do experts grow', 'attribute.technical.growth-through-mastery'],
    [
      'my template is used by the whole plant now. What is that a sign of?',
      'sign.technical.impact-through-expertise',
    ],
    ['does it count that I like seeing others grow?', 'sign.management.people-development'],
    ['which of the two gives me strength?', 'lens.energy'],
    ['Would I need to do performance reviews?', 'attribute.management.team-leadership'],
    ['what would I like to be remembered for?', 'lens.values'],
  ])('%s', (question, unit) => expect(findUnits(question)[0]).toBe(unit));
});

test('what is named in passing is not what is asked for', () => {
  expect(findUnits('Do people who stay hands-on get overlooked when it comes to moving up?')[0]).toBe(
    'challenge.technical.recognition',
  );
});

test('asking what a thing shows is no turn of phrase, however short it is', () => {
  expect(isAside('Is that a hint?')).toBe(false);
  for (const talk of ['Does that make sense?', 'Can you explain that question?', 'What do you mean?'])
    expect(isAside(talk)).toBe(true);
});

describe('what the article does not cover finds nothing', () => {
  test.each([
    'What do managers earn?',
    'Is the salary better in management?',
    'What are my chances of becoming a director?',
    'How likely is burnout?',
    'Will I get promoted faster as an engineer?',
    'How long does it take to become a manager?',
    'Can my company legally force me to manage?',
    'Does becoming a manager affect my visa?',
    'What do studies say about manager happiness?',
    'What percentage of managers go back to coding?',
    'How do I prepare for a management interview?',
    'How does Google handle the technical ladder?',
    'Can you write a function that sorts a list?',
    'Should I learn Rust or Go to keep up with technology?',
    'What is the weather like?',
    'What is the capital of France?',
    'Do I need an MBA to lead?',
    'Will AI make my skills obsolete?',
    'Which book about conflicts should I read?',
    'How does this work?',
    "What's a good pizza place?",
    'imposter syndrome?',
    'Is management lonely?',
    'Am I going to be lonely as a boss?',
    'Is a start-up the better place to become a boss?',
    'How do I mute somebody in Teams?',
    'What does a team lead earn in Portugal?',
    'What is your favourite colour?',
    'Can I be both?',
    'Do introverts make good managers?',
    'What is a tech lead?',
    'How long until I make staff?',
    'Can I go back to coding if I regret it?',
    '',
    '😀?',
  ])('%s', (question) => expect(findUnits(question)).toEqual([]));
});
