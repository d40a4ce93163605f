import type { Message } from '../wire/types.ts';
import { words } from '../words.ts';

type Review = NonNullable<Message['review']>;
type Props = { text: string; review: Review };

/** What a reader must not take for more than it is: named under a reply, so that nobody is misled by it. */
export function Remarks({ text, review: { marks, withheld } }: Props) {
  const named = (kind: Review['marks'][number]['kind']) =>
    marks
      .filter((mark) => (mark.kind ?? 'source') === kind)
      .map(({ start, end }) => `“${text.slice(start, end)}”`)
      .join(' · ');
  const remarks = [
    [words.speaker.notInArticle, named('source')],
    [words.speaker.opinion, named('opinion')],
  ] as const;
  return (
    <>
      {withheld && <p class="quiet remark">{words.speaker.withheld}</p>}
      {remarks.map(
        ([what, passages]) =>
          passages !== '' && (
            <p key={what} class="quiet remark">
              {what} {passages}
            </p>
          ),
      )}
    </>
  );
}
