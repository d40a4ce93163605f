import type { ComponentChildren } from 'preact';
import { navigate } from './navigate.ts';

type Props = {
  to: string;
  class?: string | undefined;
  current?: boolean;
  children: ComponentChildren;
};

/** A link to another screen: an ordinary one, so that it opens in a new tab and without script all the same. */
export function Link({ to, current = false, children, class: className }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} class={className} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
