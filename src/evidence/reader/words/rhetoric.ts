/** Questions that want no answer: what follows is what one likes. */
export const rhetorical: readonly string[] = [
  'is|are|was there anything|something better|finer|nicer|lovelier|greater|sweeter|cooler than',
  'is|are there anything .. more|as .. than|as',
  'what|who could|can|would be better|finer|nicer|lovelier|sweeter|more than',
  'what is better|nicer|finer|lovelier than',
  'what beats|tops',
  'who would|does not love|want|enjoy|like',
  'is not it great|wonderful|lovely|beautiful|amazing|marvellous|fantastic when|how|to|that',
  'is not that what i',
];

/** Yes, in so many words. */
export const affirmations: readonly string[] = [
  'yes|yeah|yep|oh|absolutely|definitely|totally|certainly|hugely|enormously|immensely|always|indeed|sure|god|hell',
  'very much',
  'more than anything|ever|most',
  'you bet',
  'of course',
  'a lot',
  'and how',
  'every day|time|minute',
  'with all my heart',
  'in a heartbeat',
  'i do|am|would|did|really',
];
