/** Keeps a text from being read as markup: headings, links, images, HTML, and line breaks inside a bullet. */
export const plain = (text: string) => escaped(text.replace(/\s+/g, ' '));

/** The same over several lines, which stay as they were written: none of them begins a list, a rule or a heading. */
export const plainLines = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) =>
      escaped(line.trim()).replace(/^(?:[-+=]|(\d+)(?=[.)]))/, (mark, figure) =>
        figure ? `${figure}\\` : `\\${mark}`,
      ),
    )
    .join('\n');

const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|!~]/g, '\\$&');

/** What somebody else said: every line behind a mark, and broken where they broke it. */
export const quoted = (text: string) =>
  plainLines(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('  \n')
    .replace(/^> {2}$/gm, '>');

export const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
