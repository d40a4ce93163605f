import { describe, expect, test } from 'vitest';
import { aboutTalk } from '../../../src/evidence/reader/about-talk.ts';
import { hear } from '../../../src/evidence/reader/hear.ts';
import type { Heard } from '../../../src/evidence/reader/heard.ts';

describe('a message is heard for what it wants', () => {
  test.each<[Heard['kind'], string]>([
    ['greeting', 'hi'],
    ['greeting', 'Hello there!'],
    ['greeting', 'Hey, how are you?'],
    ['skip', 'skip'],
    ['skip', 'next question please'],
    ['skip', 'pass'],
    ['skip', "I'm not sure"],
    ['skip', "I don't know"],
    ['verdict', 'just tell me'],
    ['verdict', 'Just tell me what to do'],
    ['verdict', 'What should I do?'],
    ['verdict', 'which one is better for me?'],
    ['verdict', 'I love both. Should I become a manager?'],
    ['sheet', 'make my sheet'],
    ['sheet', "I'm done"],
    ['sheet', "That's all, thanks"],
    ['sheet', 'can you summarise?'],
    ['sheet', 'Show me the result'],
    ['sheet', 'Give me the summary please'],
    ['distress', 'I feel hopeless'],
    ['distress', 'I want to die'],
    ['distress', "I can't go on like this"],
    ['distress', "Work is too much and I've been hurting myself. What should I do?"],
    ['question', 'Will I stop coding as a manager?'],
    ['question', 'Tell me about influence without authority'],
    ['question', 'explain burnout'],
    ['question', "I'd like to hear more about politics"],
    ['question', 'What do managers earn?'],
    ['question', 'whats the weather in Lisbon'],
    ['question', 'Which certification should I take to become a manager?'],
    ['statement', 'I love coding'],
    ['statement', 'what I love is code'],
    ['statement', "I don't know if I like people"],
    ['statement', "I'm done with meetings"],
    ['statement', 'I want to see my team succeed and get results'],
    ['statement', 'this bug is killing me'],
    ['statement', 'this codebase is hopeless'],
    ['statement', 'it makes me want to kill my laptop'],
    ['statement', ''],
    ['statement', '😀😀😀'],
  ])('%s: %s', (kind, text) => expect(hear(text).kind).toBe(kind));
});

describe('a message that states and asks is a question wherever it asks the coach, and not where it only turns a phrase', () => {
  test.each<[Heard['kind'], string]>([
    ['question', 'I love coding. Will I stop coding as a manager?'],
    ['question', 'Will I stop coding? I think I would be sad.'],
    ['question', 'My wife is a nurse, should she become a ward manager?'],
    ['question', 'What if I do everything right and my team still fails, is that held against me?'],
    ['statement', 'I love solving bugs. Who does not?'],
    ['statement', 'I love meetings. Should I even say that?'],
    ['statement', 'Why do I always end up in meetings?'],
    ['statement', 'I love solving bugs, you know?'],
    ['statement', 'thats the other side tho, i would love to lead'],
    ['statement', 'When people I helped get promoted it is better than my own promotion'],
    ['statement', 'So would a generation of people I opened the door for'],
    ['statement', 'half and half. when either is missing i am cranky'],
    ['question', 'when do I have to decide'],
    ['question', 'my tools are out of date every two years, is that just part of the specialist life'],
    ['question', 'I know one niche very well and not much else. Could that come back to bite me?'],
    ['question', 'Which questions should I put to myself to make up my mind?'],
    ['question', 'Tell me the dark sides of staying a specialist.'],
    ['question', 'tell me the challenges'],
    ['statement', 'A day of talks with my team, tea in between, is a good day for me.'],
    ['statement', 'What would I change? The rosters, like everybody.'],
    ['statement', 'What would make me proud in five years? A team that everyone else wants to be on.'],
    ['statement', 'How to lead managers. That is a different sport and I want to play it.'],
    ['statement', 'Half of my week in rooms arguing for my people? Sign me up.'],
  ])('%s: %s', (kind, text) => expect(hear(text).kind).toBe(kind));
});

describe('what is said shortly', () => {
  test.each<[Heard['kind'], string]>([
    ['sheet', 'can we stop here?'],
    ['sheet', "that's enough for today"],
    ['skip', "ok, let's go on"],
    ['skip', 'maybe'],
    ['skip', 'hard to say'],
    ['skip', "I'd rather not say"],
    ['skip', 'ask me that again later'],
    ['skip', 'thanks a lot'],
    ['skip', 'I see, that makes sense'],
    ['verdict', 'so management?'],
    ['verdict', 'no really, which one?'],
    ['verdict', 'What would you pick if you were me?'],
    ['verdict', 'should I do it?'],
    ['retraction', 'I was wrong about my team, sorry.'],
    ['statement', 'Growth of my people is what I want'],
    ['statement', 'management'],
    ['statement', 'I was wrong about management: I love it.'],
    ['statement', 'I need a break from meetings'],
    ['statement', 'I stop early on Fridays'],
    ['statement', 'In my position I write code all day'],
    ['statement', 'What makes me proud is when a senior asks me to check their maths.'],
    ['question', 'what is burnout'],
  ])('%s: %s', (kind, text) => expect(hear(text).kind).toBe(kind));

  test('the difference between the two is what the article says of either career', () => {
    const heard = hear("What's the difference between the two?");
    expect(heard.kind === 'question' && heard.units.map((id) => id.split('.').slice(0, 2).join('.'))).toEqual(
      [...Array(3).fill('attribute.technical'), ...Array(3).fill('attribute.management')],
    );
  });
});

describe('what is said about the talk itself', () => {
  test.each<[Heard['kind'], string]>([
    ['aside', 'Why?'],
    ['aside', 'Why do you ask that?'],
    ['aside', 'why should I tell you anything'],
    ['aside', 'What did I say so far?'],
    ['aside', 'How long does this take?'],
    ['aside', 'can we change the topic?'],
    ['turn', 'growth'],
    ['turn', "Let's talk about lifestyle first"],
    ['turn', 'back to energy, please'],
  ])('%s: %s', (kind, text) => expect(aboutTalk(text)?.kind).toBe(kind));

  test('a lens that is named is the one to go to', () => {
    expect(aboutTalk('can we do growth?')).toEqual({ kind: 'turn', lens: 'growth' });
  });

  test.each([
    'Growth of my people is what I want',
    'I talk about energy all day, I sell solar panels',
    'Why do managers burn out?',
    'What do you know about burnout?',
    'I want to know what you heard from my boss',
  ])('no more than that: %s', (text) => expect(aboutTalk(text)).toBeNull());
});

test('a question names the units that answer it, and none for what the article does not cover', () => {
  expect(hear('Can I still write code as a manager?')).toEqual({
    kind: 'question',
    units: ['challenge.management.less-hands-on'],
  });
  expect(hear('What do managers earn?')).toEqual({ kind: 'question', units: [] });
});

test.each([
  "I'm just so tired. I don't think I can go on like this.",
  'I cry every day and see no point in anything',
  "I'm being harassed by my manager",
])('hears trouble that is no matter of careers: %s', (text) => {
  expect(hear(text).kind).toBe('distress');
});

const cv = `Jane Roe
jane.roe@example.com | +44 20 7946 0000
Experience:
Senior Engineer, Initech, 2018 - present
- Led a team of eight engineers
- Designed the billing platform
Skills: Go, Kubernetes, mentoring`;

describe('what holds nothing that could count is told apart, so that each gets an honest answer', () => {
  test.each<[Heard['kind'], string]>([
    ['retraction', 'Scratch that.'],
    ['retraction', 'no wait, forget what I said'],
    ['retraction', 'Actually, I take that back.'],
    ['foreign', 'Ich programmiere lieber, als andere zu führen.'],
    ['foreign', 'Prefiero resolver problemas técnicos.'],
    ['foreign', '私はコードが好きです。'],
    ['foreign', 'Мне нравится писать код'],
    ['pasted', cv],
    [
      'pasted',
      'Work experience: Backend developer, Acme GmbH, 03/2017 to 05/2021. Education: BSc Computer Science, University of Ulm, 2016.',
    ],
    ['insult', "you're useless"],
    ['insult', 'this is a complete waste of my time'],
    ['insult', 'stupid bot'],
    ['skip', 'it depends'],
    ['skip', 'dunno'],
    ['statement', 'I scratch my own itch: little tools for my own desk.'],
    ['statement', 'Scratch that. I want to lead the lab.'],
    ['statement', 'I lvoe debuging'],
    ['statement', 'Status meetings are stupid, give me a bug instead'],
    ['statement', 'From 2018 to 2021 I led a team, and I was glad when it was over.'],
    ['statement', 'Kubernetes'],
  ])('%s: %s', (kind, text) => expect(hear(text).kind).toBe(kind));
});

test.each([
  'What drives me is code.',
  'What gets me going is putting the right three people on a thing.',
  'what matters most is that the team wins',
])('%s: begins as a question does, and tells', (text) => {
  expect(hear(text).kind).toBe('statement');
});

test.each([
  "I can't see the point of anything any more, I don't want to be here",
  'I wish I could just not wake up tomorrow',
  'I have been so depressed since spring',
])('%s: is heard as distress', (text) => {
  expect(hear(text).kind).toBe('distress');
});

test.each<[Heard['kind'], string]>([
  ['statement', 'Fine. Debugging. Happy?'],
  ['question', 'I love code. Burnout?'],
  ['question', 'Should I be worried about burnout?'],
  ['verdict', 'Should I be a manager?'],
  ['sheet', 'Show me where I stand then'],
  ['sheet', 'no more questions please'],
  ['skip', 'ok. what else'],
  ['skip', 'wow, what an insight'],
  ['statement', 'What an insight that was: my team can do it without me'],
  ['insult', 'I said kernels. Are you deaf?'],
  ['statement', 'How honest people are with each other'],
  ['question', 'how hard is it to lead people'],
  ['question', 'how many meetings do managers have'],
  ['skip', "I'm safe. Let's continue"],
  ['skip', "I'm not ready to decide"],
])('what people throw in is heard for what it is: %s, %s', (kind, text) => {
  expect(hear(text).kind).toBe(kind);
});

test.each<[Heard['kind'], string]>([
  ['distress', 'i cant cope anymore'],
  ['distress', 'I plan to commit suicide'],
  ['distress', 'I thought about jumping in front of a train'],
  ['distress', 'My brother killed himself and I want to die'],
  ['distress', 'I drink myself to sleep most nights'],
  ['distress', 'I feel trapped and there is no way out'],
  ['statement', 'I cried in the car when she passed, happy tears'],
  ['statement', 'There is no way out of this codebase'],
  ['loss', 'I lost a teammate to suicide'],
  ['loss', 'My mother died in spring'],
  ['statement', 'I feel hopeless about the promo'],
  ['statement', 'I want to end it all with this project'],
  ['statement', 'We build a suicide prevention line, and I love it'],
])('danger, loss and strong words are told apart: %s, %s', (kind, text) => {
  expect(hear(text).kind).toBe(kind);
});

test('an open question that one wants to die having answered is no distress', () => {
  expect(hear('I have a list of questions I want to die having answered').kind).not.toBe('distress');
});
