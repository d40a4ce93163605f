/** Words of the visitor's, told apart from ours wherever a model reads them. */

/** A text, line by line behind a mark: no line of it can pass for one of ours. */
export const fenced = (text: string): string => text.replace(/^/gm, '> ');

/** A text in one line between quotation marks: none of its own can close them. */
export const quoted = (text: string): string =>
  `“${text
    .replace(/\s+/g, ' ')
    .replace(/[“”„"]/g, "'")
    .trim()}”`;
