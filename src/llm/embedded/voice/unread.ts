import type { Heard } from '../../../evidence/reader/hear.ts';

/** What is said to a message in which there is nothing to read, around the words of it. */
export const unread: Partial<
  Record<Heard['kind'], (words: string) => readonly [string, string, ...string[]]>
> = {
  skip: (words) => [
    `${words}: then that one stays open, and you can come back to it.`,
    `${words}, so nothing is noted for it.`,
    `${words} is an answer too; that one can wait.`,
    `${words}: left open for now.`,
    `${words}, and that is fine; we go past it.`,
  ],
  retraction: () => [
    'Taken back: nothing of it counts.',
    'Then that is gone, and nothing of it was noted.',
    'Nothing was noted there, so nothing stands.',
  ],
  foreign: () => [
    'I hear English only, so I noted nothing from that; plain, short sentences will do.',
    'I could not read that, because English is all I know; a few simple words of it are enough.',
    'My rules are made for English, and I read nothing in that; say it in English, as it comes.',
  ],
  pasted: () => [
    'That looks like a CV, and I note nothing from it: it tells what you did, and not how it was for you.',
    'A list of what you did says little about what you want, so nothing of it counts; your own sentences do.',
    'I leave that as it is: what counts here is how your work was for you, in your own sentences.',
  ],
  insult: () => [
    'I can be wide of the mark: I am fixed sentences and rules. Say what I got wrong, or skip this.',
    'That is plain enough. I am no person and cannot do better than my rules; skip whatever does not help.',
    'Heard. Tell me where I misread you, and it is put right, or go past this one.',
  ],
};
