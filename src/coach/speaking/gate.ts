import { leak, safe } from '../reply/form.ts';
import { quote } from '../reply/quotes.ts';
import type { Check, Occasion, Rule } from '../reply/rule.ts';
import { sentencesOf } from '../reply/sentences.ts';
import { noVerdict } from '../reply/steering.ts';

/** What nobody may read, not even for a moment: a mark after the fact would not take it back. */
const checks: readonly Check[] = [leak, quote, safe, noVerdict];

/** A leak may run over the end of a sentence: so many words before it are looked at with it, fewer than make one alone. */
const wordsBefore = 6;

export type Gate = {
  add: (delta: string) => void;
  end: () => void;
  /** Rules for whose sake something was held back. */
  withheld: ReadonlySet<Rule>;
};

/**
 * Lets a reply through sentence by sentence while it streams: each is held until the next begins, and one that says what nobody may
 * read is dropped.
 */
export function createGate(occasion: Occasion, pass: (text: string) => void): Gate {
  const withheld = new Set<Rule>();
  let held = '';
  let before = '';
  let isFirst = true;

  const judge = (piece: string) => {
    const open = unclosed(piece);
    const faults = checks.flatMap((check) =>
      check === leak ? check(`${before} ${piece}`, occasion) : check(`${piece}${open}`, occasion),
    );
    before = `${before} ${piece}`.split(/\s+/).slice(-wordsBefore).join(' ');
    for (const { rule } of faults) withheld.add(rule);
    if (faults.length > 0 || piece === '') return;
    pass(isFirst ? piece.trimStart() : piece);
    isFirst = false;
  };
  const release = (until: number) => {
    judge(held.slice(0, until));
    held = held.slice(until);
  };
  return {
    withheld,
    add(delta) {
      held += delta;
      for (let end = firstEnd(held); end !== null; end = firstEnd(held)) release(end);
    },
    end() {
      for (let end = firstEnd(held); end !== null; end = firstEnd(held)) release(end);
      release(held.length);
    },
  };
}

/** Where the first whole sentence ends, once there is another behind it; one that leaves a quote open goes on. */
function firstEnd(text: string): number | null {
  const ends = sentencesOf(text).slice(0, -1);
  return ends.find(({ end }) => unclosed(text.slice(0, end)) === '')?.end ?? null;
}

/** The mark that would close what is quoted, where it is open. */
function unclosed(text: string): string {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if (count(/“/g) > count(/”/g)) return '”';
  return count(/"/g) % 2 === 1 ? '"' : '';
}
