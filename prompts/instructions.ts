import { boundaries } from './boundaries.ts';
import { frameworkIndex } from './framework-index.ts';
import { method, shortMethod } from './method.ts';
import { persona, shortPersona } from './persona.ts';

/** How much a model is told: all of it, or what a weak one can hold. */
export type Size = 'full' | 'short';

/** What a model is told in every turn of every talk, byte for byte the same, so that a provider can cache it. */
export function instructions(size: Size): string {
  return size === 'full'
    ? [persona(), frameworkIndex(), method(), boundaries()].join('\n\n')
    : [shortPersona(), shortMethod()].join('\n');
}

/** What of it nobody is meant to read in a reply; an example is for doing alike. */
export function secrets(): string {
  return [persona(), method(), boundaries(), shortPersona(), shortMethod().split('\n\nExample')[0]].join(
    '\n\n',
  );
}
