/** How a reply came about, where a model was to speak. */
export const waysSpoken = ['free', 'whole', 'mended', 'repaired', 'guide'] as const;

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
  /** Rules that the model's words did not keep to: those shown, or where the guide spoke, those that were not. */
  faults: string[];
  /** Parts of the shown reply that a reader must not take for more than they are: offsets into its text. */
  marks: Mark[];
  /** Rules for whose sake passages of it were held back, and nobody has seen them; absent where none was. */
  withheld?: string[];
  /** Short hash of the instructions that it was made with; absent where the guide spoke from the start. */
  instructionsHash?: string;
};

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
