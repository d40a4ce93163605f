/** The server sends a sign of life every 15 seconds by default, and at least every 60: a longer silence is a dead connection. */
const longestSilence = 65_000;

/**
 * A body as it arrives. Streams are not async iterable in every browser yet, and a connection that died without a word
 * would be waited for without end.
 *
 * @throws where the connection broke, or fell silent.
 */
export async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const read = await withinSilence(reader.read());
      if (read.done) return;
      yield read.value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function withinSilence<Thing>(reading: Promise<Thing>): Promise<Thing> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the connection fell silent')), longestSilence);
  });
  try {
    return await Promise.race([reading, silence]);
  } finally {
    clearTimeout(timer);
  }
}
