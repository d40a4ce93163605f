import { useRef } from 'preact/hooks';
import { Conclusion } from '../ladder/conclusion.tsx';
import { Ladder } from '../ladder/ladder.tsx';
import { isLessSure } from '../ladder/less-sure.ts';
import { struckId } from '../ladder/struck.tsx';
import { UndoBar } from '../ladder/undo-bar.tsx';
import { weightsId } from '../ladder/weights.tsx';
import type { Conversation, EvidenceChange } from '../wire/types.ts';
import { words } from '../words.ts';
import { keepFocus } from './keep-focus.ts';
import type { Undo } from './undo.ts';
import type { LadderChanges } from './use-changes.ts';
import { useGlide } from './use-glide.ts';
import { quoteId } from './visitor-message.tsx';

type Props = {
  changes: LadderChanges;
  conversation: Conversation;
  writing: boolean;
  onShowInTalk: (evidenceId: string) => void;
};

/** The ladder of a talk and what follows from it: the same beside the talk and pulled up over it. */
export function TalkMap({ changes, conversation, writing, onShowInTalk }: Props) {
  const { undo, weigh, takeBack } = changes;
  const region = useRef<HTMLDivElement>(null);
  // Where the verdict's button glided out of sight, Chromium took the clicks on it for clicks on what is behind.
  useGlide(region, '.lens, .lens-foot, .undo', '.verdict');
  const changeEvidence = async (id: string, change: EvidenceChange) => {
    const { status, lens } = await changes.changeEvidence(id, change);
    keepFocus(status === 'struck' ? struckId(lens) : quoteId(id));
  };
  const undoLast = async (last: Undo) => {
    await takeBack(last);
    if (last.of === 'weights') keepFocus(weightsId);
    else if (last.back.status === 'struck' && last.back.lens) keepFocus(struckId(last.back.lens));
    else keepFocus(quoteId(last.id));
  };
  return (
    <div ref={region} class="map-body">
      <Ladder
        scorecard={conversation.scorecard}
        evidence={conversation.evidence}
        onChange={changeEvidence}
        onShowInTalk={onShowInTalk}
      />
      {conversation.evidence.some(isLessSure) && <p class="quiet lens-foot">{words.ladder.lessSureHint}</p>}
      {undo && <UndoBar undo={undo} onUndo={undoLast} />}
      <Conclusion conversation={conversation} writing={writing} onWeigh={weigh} />
    </div>
  );
}
