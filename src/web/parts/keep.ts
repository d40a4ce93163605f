/** What is kept on this device between visits. A browser may refuse to keep anything: then nothing is kept, and all else works. */
export const keep = {
  get(name: string): string | null {
    try {
      return localStorage.getItem(`two-ladders ${name}`);
    } catch {
      return null;
    }
  },
  set(name: string, value: string): void {
    try {
      localStorage.setItem(`two-ladders ${name}`, value);
    } catch {
      // Full or forbidden.
    }
  },
  drop(name: string): void {
    try {
      localStorage.removeItem(`two-ladders ${name}`);
    } catch {
      // Forbidden.
    }
  },
};

export const draftOf = (talkId: string) => `draft ${talkId}`;
export const unsentOf = (talkId: string) => `unsent ${talkId}`;

/** The talk that was open last: where a question from the article goes. */
export const currentTalk = 'current talk';

/** Leaves nothing of a talk that was deleted. */
export function dropTalk(talkId: string): void {
  keep.drop(draftOf(talkId));
  keep.drop(unsentOf(talkId));
  if (keep.get(currentTalk) === talkId) keep.drop(currentTalk);
}
