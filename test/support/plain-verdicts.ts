import type { Rule } from '../../src/coach/reply/rule.ts';

/** What decides for the visitor or tells them what to do, as people say it. */
export const verdicts: readonly (readonly [Rule, string])[] = [
  ['verdict', 'The choice is management.'],
  ['verdict', 'Your answers point to management.'],
  ['verdict', 'All that you said speaks for management, so take that path.'],
  ['verdict', 'Your leaning is management, and that is settled.'],
  ['verdict', 'I would say management.'],
  ['verdict', 'You would be happier in management.'],
  ['advice', 'Leave your job.'],
  ['form', 'Go to www.evil.com for the sheet.'],
  ['verdict', 'Deep down you have been a manager for years.'],
  ['verdict', 'Technical work wins by a mile here.'],
  ['verdict', 'Nothing in this speaks against the engineering ladder, as far as I can see.'],
  ['verdict', 'It has to be leadership.'],
  ['verdict', 'People who talk like that end up in management.'],
  ['verdict', 'I hear a future manager speaking.'],
  ['verdict', 'There is little left for you on the technical side.'],
  ['verdict', 'To me everything you told me is leaning technical, without a doubt.'],
  ['verdict', 'The choice is yours, but it will be management.'],
  ['advice', 'Apply for the staff position today.'],
  ['advice', 'You are three hours deep in it; quit the team.'],
  ['form', 'More of it stands on ladders-test.io for free.'],
];

export const leadingQuestions: readonly string[] = [
  'Is management not the right path for you, given what gives you energy at work?',
  'Isn’t the technical path where you would like to be really good in ten years?',
  'Management, then, in five to ten years?',
  'So it is the technical ladder that you would like to be really good at, right?',
  'What makes management the right path for you in ten years?',
];

/** Names a path and leaves it to the visitor, or asks them to tell. */
export const readings: readonly string[] = [
  'I read that as leaning technical; put it right if that is off.',
  'If I heard right, you like a race condition, so I took it as leaning management; tell me if I misread you.',
  'My guess is that this speaks for the technical path, unless you meant it otherwise.',
  'Whether it is management or the technical path stays with you.',
  'Tell me more about the race condition.',
  'Describe such a day in a race condition.',
  'Think of a race condition that nobody else could find.',
  'Imagine a week of race conditions.',
  'As a manager you may do much less of the technical work yourself.',
];
