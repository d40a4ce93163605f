const text = new TextEncoder();

/**
 * What takes long to make, as a stream with a sign of life now and then, so that no proxy cuts it off: at its end stands
 * one event, with what was made, or with the contract's error body. A reader who leaves changes nothing.
 */
export function whenMade(
  made: Promise<unknown>,
  keepAlive: number,
  asError: (error: unknown) => unknown,
): Response {
  let beating: ReturnType<typeof setInterval> | undefined;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true;
      const send = (event: string) => {
        try {
          if (isOpen) controller.enqueue(text.encode(event));
        } catch {
          isOpen = false;
        }
      };
      send(': at work\n\n');
      beating = setInterval(() => send(': at work\n\n'), keepAlive);
      const end = await made.catch(asError);
      clearInterval(beating);
      send(`data: ${JSON.stringify(end)}\n\n`);
      if (isOpen) controller.close();
    },
    cancel: () => clearInterval(beating),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
