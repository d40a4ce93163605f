/** Taking back what one said just before: a whole message, or the start of a sentence that then says it anew. */
export const retractions: readonly string[] = [
  'scratch|strike|delete|ignore|forget|disregard|drop|cancel|undo|erase|remove that|it|this',
  'scratch|strike|delete|ignore|forget|disregard|drop|cancel|undo|erase|remove what|everything|all|anything i said|wrote|told|just|have',
  'scratch|strike|delete|ignore|forget|disregard|drop|cancel|undo|erase|remove my|the last|previous answer|message|sentence|bit|part|one|point|statement|thing',
  'scratch|strike|ignore|forget all of that|it',
  'i take that|it|this|everything back',
  'i am taking that|it back',
  'take|taking that|it back',
  'i take back what i',
  'let me take that back',
  'never mind that|what',
  'i did not mean that|it|to say that',
  'i misspoke',
  'i said that wrong',
  'that came out wrong',
  'let me rephrase|restate|correct that|myself|it',
  'let me rephrase|restate',
  'correction',
  'i was|am wrong|mistaken about',
  'i was|am wrong|mistaken about that|it|this',
  'that is not what i meant',
  'that was not what i meant',
  'that was wrong|nonsense|rubbish|a lie',
];

/** "No wait, actually ...": these begin a retraction, and are none alone. */
export const retractionOpeners: readonly string[] = [
  'actually|no|wait|oh|hmm|sorry|hang|hold|on|well|ok|okay|please|oops|and|but|so|you|can|could|know|what',
];

/** What stands before these is what one thought, and thinks no more. */
export const reversals: readonly string[] = [
  'i was wrong|mistaken',
  'i changed my mind',
  'i have changed my mind',
  'i know|knew better',
  'how wrong i was',
];

/** In the middle of a message these take back what stands before them; at its start they answer a question. */
export const secondThoughts: readonly string[] = [
  'no wait',
  'wait no',
  'no sorry',
  'sorry no',
  'no actually',
  'no i mean',
  'sorry i mean|meant',
];
