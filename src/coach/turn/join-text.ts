/**
 * Sends words together that come within a short while, so that a fast model does not cost one write a word. What comes
 * after a pause, as the very first word does, is sent at once.
 */
export function joinText(send: (text: string) => void, within: number) {
  let waiting = '';
  let sentAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    sentAt = performance.now();
    send(text);
  };
  return {
    add(delta: string) {
      waiting += delta;
      const since = performance.now() - sentAt;
      if (since >= within) flush();
      else timer ??= setTimeout(flush, within - since);
    },
    flush,
  };
}
