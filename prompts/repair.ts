import type { Briefing } from './briefing.ts';
import { shortStep } from './next-step.ts';

/** Asks once again for a reply, with what was wrong with the first. */
export function repairRequest(reasons: readonly string[], briefing: Briefing, message: string): string {
  const list = [...new Set(reasons)].slice(0, 3).map((reason) => `- ${reason}`);
  return `That reply cannot be shown:\n${list.join('\n')}\nWrite it again.\n${shortStep({ ...briefing, message })}`;
}

/** A weak model that copied the example is asked again without it. */
export const withoutExample = (instructions: string): string =>
  instructions.split('\n\nExample')[0] ?? instructions;
