import type { Provenance } from '../../../db/summary-record.ts';
import { counts, type Evidence } from '../../evidence/evidence.ts';
import type { Weights } from '../../evidence/weights.ts';
import { keptEstimate } from '../token-budget.ts';
import { Meter } from '../usage.ts';
import { byGuide } from './by-guide.ts';
import { readByModel, readForModel } from './by-model.ts';
import type { Decided, DecideServices } from './decided.ts';
import { guideWords } from './guide-words.ts';
import type { Stated } from './stated.ts';
import { chooseWords } from './words.ts';

/**
 * Reads the visitor's statements by the configured speaker, or by the guide where the speaker cannot be reached or
 * gives nothing of use. A model reads twice, with the tracks in opposite order: what only one reading found is less
 * sure. Its words are kept where they keep to the rules, and are the guide's where they do not.
 *
 * @param ledger what is known already; a piece that the visitor struck stays struck.
 * @param weights words rest on lenses that count: what is weighed 0 is read, and not spoken of.
 * @param wants `evidence` where nobody will read the words: a model whose readings are not taken is then not asked.
 * @throws CoachError `scoring_failed` when even the guide's reading is of no use.
 */
export async function decide(
  services: DecideServices,
  stated: readonly Stated[],
  ledger: readonly Evidence[],
  weights: Weights,
  wants: 'sheet' | 'evidence' = 'sheet',
): Promise<Decided> {
  const { speaker, guide } = services;
  if (speaker.kind === 'guide' || stated.length === 0)
    return byGuide(services, stated, ledger, weights, null);
  using _ = services.examiner.visit();
  const role = await services.examiner.roleOf();
  if (role === 'speak' && wants === 'evidence') return byGuide(services, stated, ledger, weights, null);
  const exam = await examOf(services);
  const meter = new Meter();
  const instead = (why: string) => {
    const { calls } = meter.usage;
    const ofModel = { role, exam, usage: meter.usage, endpoint: calls > 0 ? speaker.endpoint : null };
    return byGuide(services, stated, ledger, weights, { why, ...ofModel });
  };
  if (role === 'stand-by') {
    const why = services.examiner.isSet ? 'is set to stand by' : 'did not pass its exam';
    return instead(`${speaker.name} ${why}`);
  }
  const account = await services.budget.claim('scoring');
  if (!account) return instead('The day’s allowance for the model is spent');
  const read = await (role === 'lead' ? readByModel : readForModel)(services, stated, ledger, weights, meter);
  await account(meter.usage).catch(keptEstimate);
  if (read === 'unreachable') return instead(`${speaker.name} did not answer in time, or not at all`);
  if (!read) return instead(`${speaker.name} gave no usable ${role === 'lead' ? 'reading' : 'words'}`);
  const { found, words: own, ...how } = read;
  const all = [...ledger, ...found].filter(counts);
  const { words, replaced } = chooseWords(
    own,
    await guideWords(guide, stated, all, weights),
    all,
    weights,
    stated.map(({ text }) => text),
  );
  return {
    found,
    words,
    origin: {
      speaker: speaker.name,
      endpoint: speaker.endpoint,
      ...how,
      role,
      exam,
      usage: meter.usage,
      replaced,
      notice: null,
    },
  };
}

async function examOf({ examiner }: DecideServices): Promise<Provenance['exam']> {
  const exam = await examiner.latest().catch(() => null);
  return exam && { role: exam.role, diagnosis: exam.diagnosis, takenAt: exam.takenAt.toISOString() };
}
