/** What was heard or answered, then, on its own, the one question. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

export const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const inWords = (count: number): string => numbers[count] ?? 'many';
