import { boundaries } from './boundaries.ts';
import type { Briefing } from './briefing.ts';
import { frameworkSection } from './framework.ts';
import { method } from './method.ts';
import { nextStep } from './next-step.ts';
import { persona } from './persona.ts';
import { progress } from './progress.ts';

/** What a model is told in a turn. What never changes comes first, byte for byte, so that a provider can cache it. */
export function instructions(briefing: Briefing): string {
  return [stableInstructions(), progress(briefing), nextStep(briefing)].join('\n\n');
}

export function stableInstructions(): string {
  return [persona(), frameworkSection(), method(), boundaries()].join('\n\n');
}
