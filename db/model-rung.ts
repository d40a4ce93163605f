/** Ways to a filled-in form, from the most direct to the last that a model can try: more servers obey `required` than a named tool. */
export const modelRungs = ['required', 'named', 'schema', 'plain'] as const;
export type ModelRung = (typeof modelRungs)[number];

/** How a decision was obtained: by one of these, or by the guide where the model gave none. */
export const decisionRungs = [...modelRungs, 'guide'] as const;
export type DecisionRung = (typeof decisionRungs)[number];
