import type { LeansTo } from '../src/evidence/evidence.ts';
import type { Found } from './tasks.ts';

/** Which way a statement leans by all the evidence found in it: strengths added up, and `both` where they are equal. */
export function leanOf(found: Found): LeansTo | null {
  if (found.length === 0) return null;
  const pull = found.reduce((sum, { leansTo, strength }) => sum + strength * direction[leansTo], 0);
  if (pull === 0) return 'both';
  return pull > 0 ? 'management' : 'technical';
}

const direction: Readonly<Record<LeansTo, number>> = { technical: -1, both: 0, management: 1 };
