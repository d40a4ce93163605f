import type { LanguageModel } from 'ai';

/** Who speaks and scores: the embedded guide, or a model at an endpoint. */
export type Speaker = {
  kind: 'guide' | 'model';
  /** As the page shows it. */
  name: string;
  /** Where words are sent; `null` when they stay with this server. */
  endpoint: string | null;
  /** Which wire format is spoken; `null` for the guide. */
  api: string | null;
  model: LanguageModel;
};
