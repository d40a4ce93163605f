import { takeCitations } from './citations.ts';

/** What a model wrote, without what it cites and the label that it may begin with. */
export const bareReply = (written: string): string =>
  takeCitations(written)
    .text.replace(/^\s*(?:Reply|Coach)\s*:\s*/iu, '')
    .trim();
