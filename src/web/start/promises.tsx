import type { JSX } from 'preact';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Speaker } from '../wire/types.ts';
import { words } from '../words.ts';

const drawings = {
  words: 'M3 5h12M3 9h12M3 13h7',
  balance: 'M9 2v14M2.5 5h13M4.5 5l-2.5 5h5zM13.5 5 11 10h5z',
  lock: 'M3.5 8h11v7.5h-11zM6 8V5.5a3 3 0 0 1 6 0V8',
} as const;

function Promised({ drawing, children }: { drawing: keyof typeof drawings; children: JSX.Element | string }) {
  return (
    <li>
      <svg class="drawing" viewBox="0 0 18 18" fill="none" aria-hidden="true">
        <path d={drawings[drawing]} />
      </svg>
      <span>{children}</span>
    </li>
  );
}

function noticeOf(speaker: Speaker | null): readonly string[] {
  const { notice } = words.speaker;
  if (speaker === null) return notice.unknown;
  if (speaker.kind === 'guide') return notice.guide;
  return notice.model(speaker.name, speaker.endpoint ?? 'this server only');
}

/** What the visitor can rely on, before the first word: what counts, that both paths count alike, who speaks. */
export function Promises() {
  const speaker = useSpeaker();
  const [before, who, after] = speaker === undefined ? [] : noticeOf(speaker);
  const [own, same] = words.start.promises;
  return (
    <ul class="promises">
      <Promised drawing="words">{own}</Promised>
      <Promised drawing="balance">{same}</Promised>
      <Promised drawing="lock">
        <span class="notice">
          {before}
          <b>{who}</b>
          {after}
        </span>
      </Promised>
    </ul>
  );
}
