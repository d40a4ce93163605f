import type { Briefing } from '../../../../prompts/briefing.ts';
import { say } from './say.ts';

/** As many choices of wording as are tried: more than any sentence has wordings. */
const tries = 12;

/** The guide's words for a move, in the first choice of wording that repeats no sentence it said before in this talk. */
export function sayAnew(briefing: Briefing, before: readonly string[]): string {
  const said = new Set(before.flatMap(sentencesOf));
  const [, talk = briefing.seed, turn = '0'] = /^(.*?)(\d{1,9})$/s.exec(briefing.seed) ?? [];
  let best = { reply: '', repeats: Infinity };
  for (let attempt = 0; attempt < tries && best.repeats > 0; attempt += 1) {
    const reply = say({ ...briefing, seed: `${talk}${Number(turn) + attempt}` });
    const repeats = sentencesOf(reply).filter((sentence) => said.has(sentence)).length;
    if (repeats < best.repeats) best = { reply, repeats };
  }
  return best.reply;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s+/u);
