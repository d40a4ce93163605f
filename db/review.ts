/** How a reply came about, where a model was to speak. */
export const waysSpoken = ['free', 'whole', 'mended', 'repaired', 'guide'] as const;

/** What the checks made of a reply; stored with it. */
export type Review = {
  /**
   * `free`: it streamed as it was made and was checked after; `whole`: it held at once; `mended`: sentences that did not hold were left
   * out, or the agenda's question put at its end; `repaired`: it was asked for again with the reasons; `guide`: the guide spoke instead.
   */
  how: (typeof waysSpoken)[number];
  /** Rules that the model's words did not keep to: those shown, or where the guide spoke, those that were not. */
  faults: string[];
  /** Parts of the shown reply that do not come from the article or the visitor: offsets into its text. */
  marks: { start: number; end: number }[];
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
