import { framework } from '../src/framework/framework.ts';
import type { Track } from '../src/framework/ids.ts';

/** The article as the speaker's only source, with the ids that replies rest on; either track may come first. */
export function frameworkSection(first: Track = 'technical'): string {
  const { attributes, signs, lenses, challenges, thread } = framework;
  const items = (list: readonly { id: string; track?: Track; name?: string; text: string }[]) =>
    list
      .toSorted((a, b) => Number(b.track === first) - Number(a.track === first))
      .map(({ id, name, text }) => `- ${name ? `${name} ` : ''}(${id}): ${text}`)
      .join('\n');
  return [
    '# Framework',
    `## Lenses\n${items(lenses)}`,
    `## Attributes\n${items(attributes)}`,
    `## Signs\n${items(signs)}`,
    `## Challenges\n${items(challenges)}`,
    `## Common thread\n${thread.shared}\n${items(thread.threads)}`,
  ].join('\n\n');
}
