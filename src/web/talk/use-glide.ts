import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Lets what is pushed down or up by a change glide to its new place, so that one sees what was put in where. Nothing
 * jumps in front of somebody who is about to press it.
 *
 * @param inSight what glides only to a place that is wholly in sight.
 */
export function useGlide(region: RefObject<HTMLElement | null>, always: string, inSight: string): void {
  const places = useRef(new Map<Element, number>());
  // After every drawing: anything may have moved
  useLayoutEffect(() => {
    const before = places.current;
    places.current = new Map();
    for (const element of region.current?.querySelectorAll<HTMLElement>(`${always}, ${inSight}`) ?? []) {
      const to = element.offsetTop;
      const from = before.get(element) ?? to;
      places.current.set(element, to);
      if (from === to || still.matches) continue;
      if (element.matches(inSight) && element.getBoundingClientRect().bottom > innerHeight) continue;
      element.animate([{ transform: `translateY(${from - to}px)` }, { transform: 'none' }], {
        duration: 250,
        easing: 'ease-out',
      });
    }
  });
}
