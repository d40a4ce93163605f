import { counts, type Evidence } from '../../evidence/evidence.ts';
import type { Weights } from '../../evidence/weights.ts';
import { isKnown } from '../check-reading.ts';
import { contradictions, modelAlone } from '../speaking/second-opinion.ts';
import type { Meter } from '../usage.ts';
import { agree } from './agree.ts';
import { guidePass } from './by-guide.ts';
import type { Decided, DecideServices, Origin } from './decided.ts';
import { modelPasses } from './model-passes.ts';
import { modelWords } from './model-words.ts';
import type { Stated } from './stated.ts';

type Read = Pick<Decided, 'found' | 'words'> & Pick<Origin, 'rung' | 'passes' | 'dropped' | 'disagreements'>;

type ReadWith = (
  services: DecideServices,
  stated: readonly Stated[],
  ledger: readonly Evidence[],
  weights: Weights,
  meter: Meter,
) => Promise<Read | null | 'unreachable'>;

/** A model that leads reads twice, and the guide's reader beside it. */
export const readByModel: ReadWith = async (services, stated, ledger, weights, meter) => {
  const passes = await modelPasses(services, stated, ledger, weights, meter);
  if (passes === 'unreachable') return passes;
  const [first, second] = passes;
  if (!first) return null;
  const reader = await guidePass(services, stated, ledger, weights);
  const own = second ? agree(first.found, second.found) : { found: first.found, disagreements: 0 };
  return {
    ...withReader(own, reader?.found ?? []),
    words: first.words,
    rung: first.rung,
    passes: passes.length,
    dropped: new Set(passes.flatMap(({ refused }) => [...refused])).size,
  };
};

/** One that speaks is asked for words alone: what is noted is the reader's. */
export const readForModel: ReadWith = async (services, stated, ledger, weights, meter) => {
  const found = (await guidePass(services, stated, ledger, weights))?.found ?? [];
  const obtained = await modelWords(services, stated, [...ledger, ...found].filter(counts), weights, meter);
  return obtained && obtained !== 'unreachable'
    ? { ...obtained, found, passes: 1, dropped: 0, disagreements: 0 }
    : obtained;
};

/** What the reader found counts; what a model that leads found beside it is proposed. */
function withReader(
  { found, disagreements }: { found: Evidence[]; disagreements: number },
  reader: readonly Evidence[],
): { found: Evidence[]; disagreements: number } {
  const beside = modelAlone(found, reader).filter(
    (piece, at, each) => !isKnown(piece, [...reader, ...each.slice(0, at)]),
  );
  return { found: [...reader, ...beside], disagreements: disagreements + contradictions(found, reader) };
}
