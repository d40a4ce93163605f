import type { UIMessageChunk } from 'ai';

export type Outlet = {
  stream: ReadableStream<UIMessageChunk>;
  /** Never waits for the reader, and does nothing once the reader has left. */
  write: (chunk: UIMessageChunk) => void;
  hasReader: () => boolean;
  close: () => void;
};

/** Where a turn is written to: the turn's pace is the model's, whoever reads. */
export function createOutlet(): Outlet {
  let controller: ReadableStreamDefaultController<UIMessageChunk> | null = null;
  const stream = new ReadableStream<UIMessageChunk>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      controller = null;
    },
  });
  return {
    stream,
    write: (chunk) => controller?.enqueue(chunk),
    hasReader: () => controller !== null,
    close: () => {
      controller?.close();
      controller = null;
    },
  };
}
