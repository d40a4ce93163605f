import { useState } from 'preact/hooks';
import { lensName } from '../framework.ts';
import { plainWords, verdictWords } from '../ladder/verdict-words.ts';
import type { Conversation, EvidenceChange, NewEvidence, Scorecard, Weights } from '../wire/types.ts';
import { words } from '../words.ts';
import { asItWas, kindOf, lensesIn, type Undo, weightsAsTheyWere } from './undo.ts';
import type { Talk } from './use-talk.ts';

/**
 * What the visitor changes on the ladder. Each change counts at once, says what it has done to the whole, and can be
 * undone until the next one.
 */
export function useChanges(talk: Talk, { evidence, scorecard }: Conversation) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const [news, setNews] = useState('');
  const tell = (after: Scorecard, end: string) => setNews(`${plainWords(verdictWords(after))} ${end}`);

  const changeEvidence = async (id: string, change: EvidenceChange) => {
    const before = evidence.find((piece) => piece.id === id);
    const answer = await talk.changeEvidence(id, change);
    const what = words.ladder.did[kindOf(change)](answer.evidence.quote);
    setUndo(before ? { of: 'evidence', id, back: asItWas(before), what } : null);
    tell(answer.scorecard, words.ladder.undoable);
    return answer.evidence;
  };
  const weigh = async (weights: Weights) => {
    const back = weightsAsTheyWere(scorecard, weights);
    const after = await talk.change({ weights });
    const what = words.ladder.did.weighed(lensesIn(weights).map(lensName));
    setUndo({ of: 'weights', back, what });
    tell(after.scorecard, words.ladder.undoable);
  };
  const note = async (piece: NewEvidence) => {
    const answer = await talk.addEvidence(piece);
    const { id, quote } = answer.evidence;
    const before = evidence.find((known) => known.id === id);
    const back = before ? asItWas(before) : ({ status: 'struck', lens: piece.lens } as const);
    setUndo({ of: 'evidence', id, back, what: words.ladder.did.noted(quote) });
    tell(answer.scorecard, words.ladder.undoable);
  };
  const takeBack = async (last: Undo) => {
    const after =
      last.of === 'evidence'
        ? await talk.changeEvidence(last.id, last.back)
        : await talk.change({ weights: last.back });
    setUndo(null);
    tell(after.scorecard, words.ladder.undone);
  };
  return { undo, news, changeEvidence, weigh, note, takeBack };
}

export type LadderChanges = ReturnType<typeof useChanges>;
