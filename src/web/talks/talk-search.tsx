import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';

type Props = {
  search: string;
  onSearch: (search: string) => void;
  /** How many there are, once that is known. */
  found: number | null;
};

/** How long typing must rest before the server is asked, in milliseconds. */
const rest = 250;

/** Finds a talk by its name or by what the visitor said in it. */
export function TalkSearch({ search, onSearch, found }: Props) {
  const [typed, setTyped] = useState(search);
  const asked = useRef(onSearch);
  asked.current = onSearch;
  useEffect(() => {
    const timer = setTimeout(() => asked.current(typed.trim()), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="talk-search">
      <label class="field">
        <span class="field-name">{words.talks.search}</span>
        <input
          type="search"
          value={typed}
          maxLength={120}
          placeholder={words.talks.searchHint}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" role="status">
        {search !== '' && found !== null && words.talks.found(found)}
      </p>
    </search>
  );
}
