/** The most that a message may have, in code points: the server counts the same, so that an emoji is one for both. */
const longest = 4000;

/** How near the end the count begins to be shown. */
export const near = 400;

/** How many characters there are too many; below zero, how many are left. */
export const overLength = (text: string): number =>
  // A text has at most as many code points as UTF-16 units: counting them is only needed near the end.
  text.length < longest - near ? text.length - longest : [...text].length - longest;
