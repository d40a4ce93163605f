export const stages = ['early', 'mid', 'senior', 'lead'] as const;
export type Stage = (typeof stages)[number];

/** Where the visitor stands by their own account, before or after the talk: as much of it as they said. */
export type Standing = {
  /** 0 all technical, 10 all management. */
  leaning?: number | null | undefined;
  /** Four answers, 0 (no) to 3 (yes), in the order the page asks them. */
  clarity?: number[] | null | undefined;
  stage?: Stage | null | undefined;
};
