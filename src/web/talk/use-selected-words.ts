import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Words that are selected inside one message of the visitor's, and where they end in it. */
export type SelectedWords = { messageId: string; quote: string; top: number; left: number };

/** A tap on the button may take the selection away before it arrives. */
const linger = 300;

/** Follows the selection while it stays inside one of the visitor's own messages. */
export function useSelectedWords(region: RefObject<HTMLElement | null>): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      const found = region.current && selectedIn(region.current);
      clearTimeout(leaving);
      if (found) setSelected(found);
      else leaving = setTimeout(() => setSelected(null), linger);
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      clearTimeout(leaving);
      document.removeEventListener('selectionchange', follow);
    };
  }, [region]);
  return selected;
}

function selectedIn(region: HTMLElement): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const message = elementOf(range.startContainer)?.closest<HTMLElement>('[data-message]');
  const said = message?.querySelector('.said');
  if (!message?.dataset.message || !said || !region.contains(message)) return null;
  if (!said.contains(range.startContainer)) return null;
  if (!said.contains(range.endContainer)) {
    // Three clicks select to where the next block begins.
    if (range.endOffset > 0 && !message.contains(range.endContainer)) return null;
    range.setEnd(said, said.childNodes.length);
  }
  const quote = wordsOf(range.cloneContents());
  if (quote === '') return null;
  const [place, end] = [message.getBoundingClientRect(), range.getBoundingClientRect()];
  return {
    messageId: message.dataset.message,
    quote,
    top: end.bottom - place.top,
    left: end.left - place.left,
  };
}

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** Without what is only there for screen readers. */
function wordsOf(fragment: DocumentFragment): string {
  for (const unseen of fragment.querySelectorAll('.unseen')) unseen.remove();
  return fragment.textContent?.trim() ?? '';
}
