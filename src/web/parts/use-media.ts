import { useEffect, useState } from 'preact/hooks';

/** Too narrow for the talk and the ladder side by side; the same width as in styles/talk.css. */
export const phone = '(max-width: 52rem)';

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = () => setMatches(list.matches);
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return matches;
}
