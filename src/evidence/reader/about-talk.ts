import { type LensId, lensIds } from '../../framework/ids.ts';
import type { Heard } from './heard.ts';
import { book, isOnly } from './said-only.ts';
import { type Token, tokenize } from './tokens.ts';
import { talkWords, turnWords } from './words/talk.ts';

const talk = book(talkWords);
const turn = book(turnWords);

/** "Growth", "can we talk about energy", "back to impact, please". */
const lensWanted = (tokens: readonly Token[]): LensId | undefined =>
  isOnly(turn, tokens) ? lensIds.find((lens) => tokens.some(({ word }) => word === lens)) : undefined;

/** What is said about the talk itself, and nothing else: `null` where there is more in it. */
export function aboutTalk(text: string): Heard | null {
  const tokens = tokenize(text);
  const lens = lensWanted(tokens);
  if (lens) return { kind: 'turn', lens };
  return isOnly(talk, tokens) ? { kind: 'aside' } : null;
}
