import { describe, expect, test } from 'vitest';
import type { LeansTo } from '../../../src/evidence/evidence.ts';
import { read } from '../../../src/evidence/reader/read.ts';
import { findVerbatim } from '../../../src/evidence/verbatim.ts';
import type { LensId, SignId } from '../../../src/framework/ids.ts';

const leanings = (text: string, asked: LensId | null = null): LeansTo[] =>
  read(text, asked).map(({ leansTo }) => leansTo);

test('the drawn example is read as the design says', () => {
  const text =
    "I feel most alive when I'm three hours deep in a race condition nobody else can find. Meetings drain me. But I did love mentoring our intern last summer.";
  expect(read(text, 'energy')).toEqual([
    {
      quote: "I feel most alive when I'm three hours deep in a race condition nobody else can find",
      lens: 'energy',
      sign: 'sign.technical.problem-solving',
      leansTo: 'technical',
      strength: 3,
    },
    {
      quote: 'I did love mentoring our intern last summer',
      lens: 'energy',
      sign: 'sign.management.people-development',
      leansTo: 'management',
      strength: 3,
    },
  ]);
});

describe('words for a track are evidence for it', () => {
  test.each<[string, LeansTo]>([
    ['I love coding', 'technical'],
    ['I would miss coding', 'technical'],
    ['I love managing state in React', 'technical'],
    ['I would hate to stop coding', 'technical'],
    ["I can't imagine not coding", 'technical'],
    ['Not being able to code would make me miserable', 'technical'],
    ["I'd be afraid of losing my technical edge", 'technical'],
    ['I hate that I never get to code anymore', 'technical'],
    ["I'd rather code than manage people", 'technical'],
    ['I prefer coding to managing', 'technical'],
    ['I want less meetings and more code', 'technical'],
    ['If I had to manage, I would miss the code.', 'technical'],
    ['Instead of managing people I want to design systems', 'technical'],
    ['I never get tired of debugging', 'technical'],
    ['I love leading', 'management'],
    ['I would miss mentoring', 'management'],
    ['I would hate to stop leading people', 'management'],
    ["I can't imagine not mentoring", 'management'],
    ["I'd rather lead a team than write code", 'management'],
    ['I want to move from coding to management', 'management'],
    ["I'd be prouder of a great team than of a great system", 'management'],
    ['I manage a team of five, and I love it.', 'management'],
    ['I was forced to manage and ended up loving it', 'management'],
    ['I thought I would hate managing but I love it', 'management'],
    ["I don't love coding as much as I love seeing people grow", 'management'],
    ['I love both coding and leading people', 'both'],
    ['I love coding, debugging, designing systems, and mentoring juniors', 'both'],
  ])('%s', (text, leansTo) => expect(leanings(text)).toEqual([leansTo]));
});

describe('what does not decide is no evidence', () => {
  test.each([
    'I no longer love coding',
    'I used to love coding',
    'I stopped enjoying debugging years ago',
    'I hardly enjoy one-on-ones',
    "I wouldn't miss coding",
    'Coding bores me',
    "I'm bored of coding",
    'Meetings drain me',
    'Managing is not worth it',
    "I don't want to manage people",
    "I don't hate managing",
    'I am good at debugging',
    'I am a good manager',
    "I don't mind meetings",
    'I can live with meetings',
    'I have to manage people',
    'I manage a team of five',
    "I've led a team of 8 for three years",
    'My boss wants me to manage',
    "Everyone says I'd be a great manager",
    'My team loves coding',
    'Some people love managing',
    "I'm not sure I want to manage",
    'Should I become a manager?',
    'Would I miss coding?',
    'If I could code all day',
    "It's not that I dislike people",
    'I love my manager',
    'I enjoy my project management software',
    'I want more time with my children',
    'My sister loves coaching her people',
    'I want more money',
    'I want to kill myself',
    'You got me half wrong.',
    'Managing people fills me with horror',
    'Coding fills me with dread',
    'I love not having to manage people',
    "I love that I don't have to write code any more",
    'Performance reviews absorb all my energy',
    "I'd rather chew glass than do another performance review",
    "I'd rather watch paint dry than debug",
    '',
  ])('%s', (text) => expect(read(text, null)).toEqual([]));
});

describe('mirrored sentences are read as mirrors, with the same strength', () => {
  test.each([
    ['I love coding', 'I love leading'],
    ['I really enjoy debugging', 'I really enjoy mentoring'],
    ['Maybe I would enjoy debugging', 'Maybe I would enjoy mentoring'],
    ['Solving hard problems gives me energy', 'Helping people grow gives me energy'],
    ['I want to be a principal engineer', 'I want to be an engineering manager'],
    ['Debugging bores me', 'Mentoring bores me'],
    ["I'm good at coding", "I'm good at mentoring"],
    ['I would miss coding', 'I would miss mentoring'],
    ['I would rather code than lead', 'I would rather lead than code'],
    ['I no longer enjoy coding', 'I no longer enjoy leading'],
  ])('%s / %s', (technical, management) => {
    const mirror = read(technical, null).map(({ leansTo, strength, lens }) => ({
      lens,
      strength,
      leansTo: leansTo === 'technical' ? 'management' : leansTo,
    }));
    expect(
      read(management, null).map(({ lens, strength, leansTo }) => ({ lens, strength, leansTo })),
    ).toEqual(mirror);
  });
});

describe('strength follows the words', () => {
  test.each([
    ['I love coding', 3],
    ['I really enjoy coding', 3],
    ['I enjoy coding', 2],
    ['I sometimes enjoy coding', 1],
    ['I guess I enjoy leading', 1],
    ['I kind of love leading', 2],
  ])('%s is %i', (text, strength) => expect(read(text, null)[0]?.strength).toBe(strength));

  test('what stands before a "but" is lowered where the two sides differ', () => {
    expect(read('I enjoy coding but I love leading people', null)).toMatchObject([
      { leansTo: 'technical', strength: 1 },
      { leansTo: 'management', strength: 3 },
    ]);
  });
});

describe('the sign is the nearest one of the article', () => {
  test.each<[string, SignId | null]>([
    ['I love solving tricky bugs', 'sign.technical.problem-solving'],
    ['I want to be the go-to expert', 'sign.technical.mastery'],
    ["I'm proud of the tools I built that other teams rely on", 'sign.technical.impact-through-expertise'],
    ['I enjoy mentoring but not managing', 'sign.technical.mentoring-not-managing'],
    ['I love mentoring juniors, but performance reviews bore me', 'sign.technical.mentoring-not-managing'],
    ["Teaching interns is super fun, writing their reviews isn't", 'sign.technical.mentoring-not-managing'],
    ['I love helping people grow', 'sign.management.people-development'],
    ['I want to influence strategy and culture', 'sign.management.organizational-impact'],
    ["I'm comfortable with ambiguity", 'sign.management.comfort-with-ambiguity'],
    ['Fighting for my team was satisfying', 'sign.management.advocacy-and-influence'],
    ["I take pride in my team's results rather than my own", 'sign.management.team-success'],
    ['I enjoy working with people', null],
  ])('%s', (text, sign) => expect(read(text, null).map((each) => each.sign)).toEqual([sign]));

  test('mentoring without managing leans technical', () => {
    expect(leanings("I'd rather mentor than manage")).toEqual(['technical']);
  });
});

describe('the lens is the asked one unless the words are plainly about another', () => {
  test.each<[string, LensId | null, LensId]>([
    ['I love coding', null, 'energy'],
    ['I love coding', 'growth', 'growth'],
    ["I'm proud of the compiler I built", 'energy', 'impact'],
    ['I want to be remembered as an expert', null, 'values'],
    ['I love having uninterrupted mornings', null, 'lifestyle'],
    ['I want to become a better leader', null, 'growth'],
    ['Helping people grow gives me energy', 'impact', 'energy'],
  ])('%s (asked: %s) is %s', (text, asked, lens) => expect(read(text, asked)[0]?.lens).toBe(lens));
});

describe('a short direct answer counts when a lens was asked about, and never strongly', () => {
  test.each<[string, LensId, LeansTo]>([
    ['Solving problems', 'energy', 'technical'],
    ['helping people', 'energy', 'management'],
    ['deep technical mastery', 'growth', 'technical'],
    ['Leadership skills, definitely', 'growth', 'management'],
  ])('%s', (text, asked, leansTo) => {
    expect(read(text, asked)).toMatchObject([{ lens: asked, leansTo }]);
    expect(read(text, asked)[0]?.strength).toBeLessThan(3);
    expect(read(text, null)).toEqual([]);
  });
});

describe('every quote stands verbatim in what was said, and is short', () => {
  test.each([
    'And so I love coding — really! But, well, I’d also enjoy leading…',
    "My calendar's full of meetings and I kind of like it",
    'I love C++, and I adore debugging (especially at night) 😀',
    `I love ${'debugging '.repeat(60)}`,
    'Last year I hired four people and two of them got promoted. That meant more to me than anything I shipped.',
    'WE SHIPPED\n\nI love mentoring\nI love  code   reviews',
  ])('%s', (text) => {
    const readings = read(text, 'energy');
    expect(readings.length).toBeGreaterThan(0);
    for (const { quote } of readings) {
      expect(text).toContain(quote);
      expect(findVerbatim(quote, text)).not.toBeNull();
      expect(quote).not.toMatch(/^(?:and|but|so)\b/i);
      expect(quote.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('rubbish gives nothing', () => {
  test.each([
    ['letters', 'asdf qwer zxcv '.repeat(270)],
    ['one long word', 'a'.repeat(4000)],
    ['punctuation', "'-.,;!?".repeat(570)],
    ['emoji', '😀👩‍💻'.repeat(570)],
    ['another language', 'Ich programmiere lieber als zu führen. '.repeat(100)],
    ['a script without spaces', '私はコードが好きです。'.repeat(360)],
    ['nothing but "not"', 'not '.repeat(1000)],
    ['combining marks and halves of pairs', '\u0301\ud800\u200b '.repeat(1000)],
  ])('%s', (_, text) => {
    expect(read(text, 'energy')).toEqual([]);
  });
});

describe('what is taken back in the same breath does not count', () => {
  test.each<[string, LeansTo[]]>([
    ['I love leading people. Scratch that, I love debugging.', ['technical']],
    ['I want to manage a team, no wait, I want to write compilers', ['technical']],
    ['I love debugging. Let me rephrase: I love seeing people grow.', ['management']],
    ['I love debugging. Forget that.', []],
    ['I never forget that I love debugging.', ['technical']],
  ])('%s', (text, leansTo) => expect(leanings(text)).toEqual(leansTo));
});

test('slips of the pen are read as what was meant, and quoted as they were written', () => {
  expect(read('I lvoe debuging', 'energy')).toEqual(
    read('I love debugging', 'energy').map((reading) => ({ ...reading, quote: 'I lvoe debuging' })),
  );
});

test.each(['depends', 'both', 'coffee', 'maybe', 'lunch', 'it varies', 'work'])(
  'a word or two that could mean anything decide nothing: %s',
  (text) => expect(read(text, 'lifestyle')).toEqual([]),
);

test('a pasted CV tells what somebody did, and not what they want', () => {
  const cv =
    'Experience: Team Lead, Initech, 2019 - present. Led 12 engineers. Skills: Go, leadership, mentoring.';
  expect(read(cv, 'impact')).toEqual([]);
});

test.each(['Ask me again later', 'next question please', 'Civil engineer, 12 years.'])(
  'what is said to the coach, or says who one is, is no evidence: %s',
  (text) => expect(read(text, 'energy')).toEqual([]),
);

test('who makes others better leads, and is no expert for it', () => {
  expect(leanings("I'd like people to know me as somebody who makes others better", 'values')).toEqual([
    'management',
  ]);
});

test('a feeling is quoted with what says it', () => {
  expect(read('The server died and I loved fixing it', null)).toMatchObject([
    { quote: 'The server died and I loved fixing it', leansTo: 'technical' },
  ]);
  expect(read('Leading a team scares me, but I want it', null)).toMatchObject([
    { quote: 'Leading a team scares me, but I want it', leansTo: 'management' },
  ]);
});

test('who loves mentoring has not said that they would not manage', () => {
  const signs = (text: string) => read(text, null).map(({ sign }) => sign);
  expect(signs('I love mentoring and I love hard problems')).not.toContain(
    'sign.technical.mentoring-not-managing',
  );
  expect(signs("I love mentoring and I don't want to manage anybody")).toEqual([
    'sign.technical.mentoring-not-managing',
  ]);
});
