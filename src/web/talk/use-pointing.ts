import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes the focus to an element by its id, once it is there: the place may be in a dialog that is only now opening
 * or closing.
 */
export function usePointing() {
  const [target, setTarget] = useState<{ id: string } | null>(null);
  useLayoutEffect(() => {
    if (!target) return;
    const wake = requestAnimationFrame(() => {
      const element = document.getElementById(target.id);
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
      element?.focus({ preventScroll: true });
      element?.setAttribute('data-pointed', '');
      element?.addEventListener('blur', () => element.removeAttribute('data-pointed'), { once: true });
    });
    return () => cancelAnimationFrame(wake);
  }, [target]);
  return (id: string) => setTarget({ id });
}
