import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Conversation } from '../wire/types.ts';

/** Whether nothing was said yet but the coach's first question. */
export const isFresh = ({ messages }: Pick<Conversation, 'messages'>): boolean =>
  messages.every(({ role }) => role === 'assistant');

/** Who has just started a talk can write at once. Who came by another way stays where the focus was put. */
export function useFirstFocus(field: RefObject<HTMLElement | null>, conversation: Conversation): void {
  useEffect(() => {
    const isAtHeading = document.activeElement?.tagName === 'H1';
    if (isFresh(conversation) && isAtHeading) field.current?.focus({ preventScroll: true });
  }, []);
}
