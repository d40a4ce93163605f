import type { Size } from '../../../prompts/instructions.ts';

/** Room for a model's reply: for any answer that a visitor would read, and for one of 80 words that is checked, room to see that it is too long. */
export const mostTokens: Readonly<Record<Size, number>> = { full: 1200, short: 260 };
