import { words } from '../words.ts';

type Props = { replies: readonly string[]; onPick: (text: string, byKeyboard: boolean) => void };

/** Short answers where they help; each is sent as it stands. */
export function QuickReplies({ replies, onPick }: Props) {
  if (replies.length === 0) return null;
  return (
    <ul class="quick chips" aria-label={words.talk.quickReplies}>
      {replies.map((reply) => (
        <li key={reply}>
          <button type="button" class="chip" lang="en" onClick={({ detail }) => onPick(reply, detail === 0)}>
            {reply}
          </button>
        </li>
      ))}
    </ul>
  );
}
