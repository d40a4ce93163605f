import { framework } from '../src/framework/framework.ts';

/** The article as the speaker's only source, with the ids that replies rest on. */
export function frameworkSection(): string {
  const { attributes, signs, lenses, challenges, thread } = framework;
  const items = (list: readonly { id: string; name: string; text: string }[]) =>
    list.map(({ id, name, text }) => `- ${name} (${id}): ${text}`).join('\n');
  return [
    '# Framework',
    `## Lenses\n${items(lenses)}`,
    `## Attributes\n${items(attributes)}`,
    `## Signs\n${items(signs)}`,
    `## Challenges\n${items(challenges)}`,
    `## Common thread\n${thread.shared}\n${thread.threads.map(({ id, text }) => `- (${id}): ${text}`).join('\n')}`,
  ].join('\n\n');
}
