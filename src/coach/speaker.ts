import type { LanguageModel } from 'ai';

/** Who speaks and scores: the embedded guide, or a model at an endpoint. */
export type Speaker = {
  kind: 'guide' | 'model';
  /** As the page shows it. */
  name: string;
  /** Where words are sent; `null` when they stay with this server. */
  endpoint: string | null;
  /** The same as it is called: with its path, without what may be secret. */
  baseUrl: string | null;
  /** Which wire format is spoken; `null` for the guide. */
  api: string | null;
  model: LanguageModel;
};
