type Named = { id: string; text: string };

/** For some hundred talks: a reading is a few words of our own. */
const most = 20_000;

/**
 * What a pure function makes of a message, made once: a message keeps its words for ever, and a long talk is gone through again and again. What
 * is kept is named by the message, never by its words.
 */
export function ofMessage<Made>(make: (text: string) => Made, bound = most): (message: Named) => Made {
  const known = new Map<string, Made>();
  return ({ id, text }) => {
    const name = `${id} ${fingerprint(text)}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(name, made);
    const oldest = known.keys().next().value;
    if (known.size > bound && oldest !== undefined) known.delete(oldest);
    return made;
  };
}

/** Tells messages apart that were given the same name, as those that no database holds. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, text.length];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return `${a} ${b}`;
}
