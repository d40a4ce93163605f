import { phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { insultWords } from './words/insults.ts';

const insults = phrasebook<true>([{ value: true, phrases: insultWords }]);

/** Who says more than this tells of something, however angry. */
const most = 12;

/** Whether a message is nothing but anger at the coach. */
export const isInsult = (tokens: readonly Token[]): boolean => tokens.length <= most && says(insults, tokens);
