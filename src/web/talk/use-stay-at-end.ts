import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Nearer to the end than this means reading along. */
const near = 96;

/**
 * Keeps a scrolling region at its end while the visitor reads along there, and leaves it alone when they have
 * scrolled up to read.
 */
export function useStayAtEnd<Element extends HTMLElement>(content: unknown) {
  const region = useRef<Element>(null);
  const along = useRef(true);
  const [away, setAway] = useState(false);
  const toEnd = useCallback(() => {
    const element = region.current;
    if (element) element.scrollTop = element.scrollHeight;
    along.current = true;
    setAway(false);
  }, []);
  const onScroll = useCallback(() => {
    const element = region.current;
    if (!element) return;
    along.current = element.scrollHeight - element.scrollTop - element.clientHeight < near;
    setAway(!along.current);
  }, []);
  // Runs whenever what is shown has grown
  useLayoutEffect(() => {
    if (along.current) toEnd();
  }, [content]);
  // A phone's keyboard takes half the height away from what is being read
  useEffect(() => {
    if (!region.current) return;
    const sized = new ResizeObserver(() => along.current && toEnd());
    sized.observe(region.current);
    return () => sized.disconnect();
  }, []);
  return { region, onScroll, away, toEnd };
}
