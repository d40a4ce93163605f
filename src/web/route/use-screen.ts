import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';

/** The first screen leaves the focus where the browser put it; each later one takes it to its heading. */
let arrived = false;

/**
 * Names the document after a screen and takes the focus to its heading, once.
 *
 * @returns what to put on the heading.
 */
export function useScreen(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words.title(title);
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return { ref: heading, tabIndex: -1 };
}
