const erasing =
  /^(?:(?:please|can|could|would|will|you|i|want|to|how|do|may|like|just|now|ok|okay|and|so|need|hey|wish|would|me|let)[\s,]+)*(?:delete|erase|remove|wipe|clear|destroy|drop|get rid of) (?:all |of |everything |the |my |our |this |whole |entire |about |me |you |have |stored |personal |from |and )*(?:data|account|talk|chat|conversation|history|messages|words|information|records?)(?: (?:please|now|again|here|from here|about me|you have|about|me|and everything|from (?:the|your) server|for good|completely))*[\s.!?]*$/iu;

/** Whether a message asks for the talk itself to be gone, which only the visitor's own hand does. */
export const asksToErase = (text: string): boolean => erasing.test(text.trim());
