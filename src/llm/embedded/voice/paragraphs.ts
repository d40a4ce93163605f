/** What was heard or answered, then, on its own, the one question. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

export const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const inWords = (count: number): string => numbers[count] ?? 'many';
