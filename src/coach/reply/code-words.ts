/** A password, a product or a shout: no word of a sentence, but for where the visitor put it. */
const codeWord = /(?<![\p{L}\p{N}])(?:\p{Lu}{4,}[\p{L}\p{N}]*|\p{L}+\d[\p{L}\p{N}]*)(?![\p{L}\p{N}])/gu;
/** A password or a canary: it is shown as a quote, or not at all. */
const password = /^\p{Lu}{4,}\d+$/u;
const bare = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether each such word, outside quotes, stands beside a word that it stood beside when the visitor wrote it. */
export function isPlaced(open: string, said: readonly string[]): boolean {
  const heard = said.map((text) => ` ${bare(text)} `);
  return [...open.matchAll(codeWord)].every(({ 0: code, index }) => {
    if (password.test(code)) return false;
    const [own = ''] = bare(code).split(' ');
    const last = bare(open.slice(0, index)).split(' ').at(-1);
    const next = bare(open.slice(index + code.length)).split(' ')[0];
    return heard.some(
      (text) => (last && text.includes(` ${last} ${own} `)) || (next && text.includes(` ${own} ${next} `)),
    );
  });
}
