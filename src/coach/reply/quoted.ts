/** What stands in double quotes, straight or curly, on one line. */
export const quoted = /“[^”]*”|"[^"\n]*"/gu;

/** A text without what it quotes. */
export const unquoted = (text: string): string => text.replace(quoted, ' ');

export const quotesSomething = (text: string): boolean =>
  (text.match(quoted) ?? []).some((part) => part.length > 2);
