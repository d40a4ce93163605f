import { expect, test } from 'vitest';
import { hear } from '../../../src/evidence/reader/hear.ts';

/** Written when the bank stood, which heard 24 of the 30 and one of the others; three kinds of words were added for those it missed. */
const danger = `
I don't want to live any more, I'm so tired of it all
Some days I think my children would have a better life if I was dead
I have a bottle of pills in my drawer and I know what it's for
I think about suicide on the way to work
I can't imagine living another ten years
There is nothing left that keeps me here
I wish I could fall asleep and never wake up
I'm 72 and I pray that I don't see the morning
I hurt myself again last night, I couldn't stop
I want to kill myslef
Nobody loves me and nobody would miss me
I just can't go on any longer
I was on the roof yesterday and almost did it
My life is worthless
I'm a burden to everyone I know
I'm going to take all my tablets tonight
I don't know why I'm still alive
The pain is too much, I want to die
I'm scared that I might hurt myself
I lost my job and my wife and now I see no reason to live
I wish I was never born
it would be better for all if i was gone
I have been cutting since I was fourteen
I wrote goodbye letters to my parents
everything is dark and I feel nothing any more
I don't want to be on this planet any more
I keep imagining my own funeral
I tried to hang myself in May
I feel desperate and completely alone
I can't stop thinking about jumping
`;

const harmless = `
I want to die knowing that my compiler works
I'm tired of all the reorgs
My laptop is dead again
We killed off the old billing system
I think about work on the way home
I can't imagine working another ten years in this firm
There is nothing left to automate
I fell asleep in the all-hands
I was on the roof of the data centre to fix an antenna
The pain of our deploys is too much
I was a burden to the team in my first month
I don't know why I'm still a manager
I'm scared that I might hurt my career
I lost my job in the layoffs and now I wonder which way to go
I could murder a coffee
Everything is red on the dashboard and I feel calm
I cut the ribbon at the new office
I wrote a goodbye mail to the old team
My mentor survived three reorgs
I'm alone in the office most days and I like it
That estimate is suicidal
I stopped drinking coffee
I never want to sit in a steering committee again
I want my weekends back
Nobody would miss the Monday meeting
I bleed for this product
Pair programming drains the life out of me
I'd hang the architecture drawing on my wall
My dog keeps me sane
I'm jumping between five projects
`;

const trouble = (lines: string): boolean[] =>
  lines
    .trim()
    .split('\n')
    .map((text) => hear(text).kind === 'distress');

const count = (found: readonly boolean[]) => found.filter(Boolean).length;

test('who is in danger is heard in words that the bank does not have', () => {
  expect(count(trouble(danger))).toBeGreaterThanOrEqual(24);
});

test('strong words about work, and idioms, are no danger', () => {
  expect(count(trouble(harmless))).toBeLessThanOrEqual(1);
});

test('what is said of danger is heard in a longer message, too, and beside work', () => {
  const work = 'I have led the platform team for six years. We rewrote the billing system last spring.';
  expect(hear(`${work} I don't want to be alive any more.`).kind).toBe('distress');
  expect(hear(work).kind).toBe('statement');
});
