/** How a reply came about, where a model was to speak. */
export const waysSpoken = ['free', 'whole', 'mended', 'repaired', 'guide'] as const;

/**
 * Why the guide spoke in a model's place. `stood-by`: it may not speak; `distress`: the visitor needs people, and no model; `orders`: their
 * words were meant for the model; `no-answer`: it said nothing, or not to the end; `rules`: nothing it said could be shown.
 */
export const reasonsInstead = ['stood-by', 'distress', 'orders', 'no-answer', 'rules'] as const;
export type Instead = (typeof reasonsInstead)[number];

/** `source`: neither from the article nor from the visitor; `opinion`: advice or praise of the model's own. */
export const markKinds = ['source', 'opinion'] as const;

/** The first marks do not say their kind: they are all of `source`. */
export type Mark = { start: number; end: number; kind?: (typeof markKinds)[number] };

/** What the checks made of a reply; stored with it. */
export type Review = {
  /**
   * `free`: it streamed as it was made and was checked after; `whole`: it held at once; `mended`: sentences that did not hold were left
   * out, or the agenda's question put at its end; `repaired`: it was asked for again with the reasons; `guide`: the guide spoke instead.
   */
  how: (typeof waysSpoken)[number];
  /** Why the guide spoke; the first reviews do not say. */
  instead?: Instead;
  /** Rules that the model's words did not keep to: those shown, or where the guide spoke, those that were not. */
  faults: string[];
  /** Parts of the shown reply that a reader must not take for more than they are: offsets into its text. */
  marks: Mark[];
  /** Rules for whose sake passages of it were held back, and nobody has seen them; absent where none was. */
  withheld?: string[];
  /** Short hash of the instructions that it was made with; absent where the guide spoke from the start. */
  instructionsHash?: string;
};

/** A review as one of today, where an earlier one tells enough: which rules were broken says why the guide spoke. */
export function asOfToday(review: Review): Review {
  const { how, instead, faults } = review;
  if (how !== 'guide' || instead || faults.length === 0) return review;
  return { ...review, instead: faults.every((rule) => rule === 'empty') ? 'no-answer' : 'rules' };
}

/** Tokens of one turn or one scoring, as the endpoint counted them. */
export type Usage = {
  calls: number;
  input: number;
  /** Of the input: read from the endpoint's cache. */
  cached: number;
  output: number;
  /** Calls that nobody said the tokens of, as of one that was cut off: the counts are then the least that was bought. */
  uncounted?: number;
};

/** Two counts together. */
export function plus(sum: Usage | null, more: Usage): Usage {
  if (!sum) return more;
  const uncounted = (sum.uncounted ?? 0) + (more.uncounted ?? 0);
  return {
    calls: sum.calls + more.calls,
    input: sum.input + more.input,
    cached: sum.cached + more.cached,
    output: sum.output + more.output,
    ...(uncounted > 0 ? { uncounted } : {}),
  };
}
