import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../words.ts';

type Props = {
  heading: ComponentChildren;
  class?: string;
  onClose: () => void;
  children: ComponentChildren;
};

/** A modal dialog while it is rendered: the browser holds the focus in it, and gives it back after. */
export function Dialog({ heading, onClose, children, class: className = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The first button is the one that closes: who opened a form came to write.
    element?.querySelector<HTMLElement>('input:not([type=radio]), textarea')?.focus();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which the element brings
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
