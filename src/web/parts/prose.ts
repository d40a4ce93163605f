/** What a coach's text may hold: a little of Markdown, and nothing that runs or is fetched. */
export type Block =
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };
export type Inline =
  | { kind: 'text' | 'strong' | 'emphasis' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string; host: string };

/** Blocks stand between blank lines. */
export const cutIntoBlocks = (text: string): string[] =>
  text.split(/\n[^\S\n]*\n\s*/).filter((block) => block.trim() !== '');

const bullet = /^\s*[-*•]\s+/;
const numbered = /^\s*\d{1,3}[.)]\s+/;

export function toBlock(text: string): Block {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [marker, ordered] of [
    [bullet, false],
    [numbered, true],
  ] as const) {
    if (lines.length > 0 && lines.every((line) => marker.test(line))) {
      return { kind: 'list', ordered, items: lines.map((line) => toInline(line.replace(marker, ''))) };
    }
  }
  return { kind: 'paragraph', inline: toInline(text.replace(/^#{1,6}\s+/gm, '')) };
}

/** An image is its words alone: fetching one would tell its server what was said. A link goes to http(s) only. */
const pattern =
  /!\[([^\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)|\[([^\]\n]+)\]\(((?:[^()\s]|\([^()\s]*\))+)[^)\n]*\)|`([^`\n]+)`|\*\*([^*\n]+)\*\*|__([^_\n]+)__|(?<![\w*])\*([^*\s][^*\n]*)\*(?![\w*])|(?<!\w)_([^_\s][^_\n]*)_(?!\w)/g;

export function toInline(text: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, image, label, href, code, strong, strongToo, emphasis, emphasisToo] = match;
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) });
    at = match.index + whole.length;
    if (image !== undefined) found.push({ kind: 'text', text: image });
    else if (label !== undefined) found.push(toLink(label, href ?? ''));
    else if (code !== undefined) found.push({ kind: 'code', text: code });
    else if (strong ?? strongToo) found.push({ kind: 'strong', text: strong ?? strongToo ?? '' });
    else found.push({ kind: 'emphasis', text: emphasis ?? emphasisToo ?? '' });
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) });
  return found;
}

function toLink(text: string, href: string): Inline {
  const target = URL.parse(href);
  if (!target || !/^https?:$/.test(target.protocol)) return { kind: 'text', text };
  return { kind: 'link', text, href: target.href, host: target.host };
}
