import { useMemo } from 'preact/hooks';
import { cutIntoBlocks, type Inline, toBlock } from './prose.ts';

type Props = {
  text: string;
  /** The last block is still being written: it stays plain, so that half a mark never flickers. */
  growing: boolean;
};

/** A coach's text: finished blocks stay as they are, and only the tail grows. */
export function Prose({ text, growing }: Props) {
  const blocks = cutIntoBlocks(text);
  return (
    <>
      {blocks.map((block, index) =>
        growing && index === blocks.length - 1 ? (
          // Blocks only ever grow at the end
          <p key={index} lang="en">
            {block}
          </p>
        ) : (
          <FinishedBlock key={index} text={block} />
        ),
      )}
    </>
  );
}

/** Drawn once for its text: what is finished costs nothing while the tail grows. */
const FinishedBlock = ({ text }: { text: string }) => useMemo(() => <DrawnBlock text={text} />, [text]);

function DrawnBlock({ text }: { text: string }) {
  const block = toBlock(text);
  if (block.kind === 'paragraph') {
    return (
      <p lang="en">
        <Pieces inline={block.inline} />
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List class="prose-list" lang="en">
      {block.items.map((inline, index) => (
        <li key={index}>
          <Pieces inline={inline} />
        </li>
      ))}
    </List>
  );
}

const Pieces = ({ inline }: { inline: readonly Inline[] }) => (
  <>
    {inline.map((piece, index) => (
      <Piece key={index} {...piece} />
    ))}
  </>
);

function Piece(piece: Inline) {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'emphasis':
      return <em>{piece.text}</em>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a href={piece.href} rel="noreferrer nofollow external" target="_blank">
          {piece.text} <span class="quiet">({piece.host} ↗)</span>
        </a>
      );
  }
}
