import { Conclusion } from '../ladder/conclusion.tsx';
import { Ladder } from '../ladder/ladder.tsx';
import { struckId } from '../ladder/struck.tsx';
import { plainWords, verdictWords } from '../ladder/verdict-words.ts';
import type { Conversation, EvidenceChange } from '../wire/types.ts';
import { keepFocus } from './keep-focus.ts';
import type { Talk } from './use-talk.ts';
import { quoteId } from './visitor-message.tsx';

type Props = {
  talk: Talk;
  conversation: Conversation;
  writing: boolean;
  onShowInTalk: (evidenceId: string) => void;
  /** What a change has done to the whole, for those who do not see the beads move. */
  onNews: (news: string) => void;
};

/** The ladder of a talk and what follows from it: the same beside the talk and pulled up over it. */
export function TalkMap({ talk, conversation, writing, onShowInTalk, onNews }: Props) {
  const changeEvidence = async (id: string, change: EvidenceChange) => {
    const { evidence, scorecard } = await talk.changeEvidence(id, change);
    onNews(plainWords(verdictWords(scorecard)));
    keepFocus(evidence.status === 'struck' ? struckId(evidence.lens) : quoteId(id));
  };
  return (
    <>
      <Ladder
        scorecard={conversation.scorecard}
        evidence={conversation.evidence}
        onChange={changeEvidence}
        onShowInTalk={onShowInTalk}
      />
      <Conclusion
        conversation={conversation}
        writing={writing}
        onWeigh={(weights) => talk.change({ weights })}
      />
    </>
  );
}
