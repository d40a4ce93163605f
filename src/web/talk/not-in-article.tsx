import type { Message } from '../wire/types.ts';
import { words } from '../words.ts';

type Props = { text: string; marks: NonNullable<Message['review']>['marks'] };

/** Names the parts of a reply that come neither from the article nor from the visitor, so that nobody takes them for it. */
export function NotInArticle({ text, marks }: Props) {
  if (marks.length === 0) return null;
  return (
    <p class="quiet not-in-article">
      {words.speaker.notInArticle} {marks.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' · ')}
    </p>
  );
}
