/** A whole message that names the lens to go to. */
export const turnWords: readonly string[] = [
  'energy|impact|growth|values|lifestyle',
  'may|shall|back|more|first|next|go|talk|do|take|try|start|begin|say|on|about|with|into|lens|question|questions|topic|again',
];

/** A whole message that asks about the talk. */
export const talkWords: readonly string[] = [
  'why',
  'why do|are|did|should|would|is|does you|i|that|this|it ask|asking|want|need|tell|answer|say|important|relevant|matter',
  'know|you|anything|it|that|so|far|about|else|has',
  'does|is not that|this .. enough',
  'what for',
  'what .. has|does|to .. do with',
  'what do|does|else you|it need|want',
  'what did|have i say|said|tell|told',
  'what .. you note|noted|heard|hear|know',
  'from|of me',
  'how long does|will .. take',
  'how many questions|more',
  'change|switch|topic|subject|another|different',
  'who wrote|made',
];
