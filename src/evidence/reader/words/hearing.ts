/** Few and plain: a false alarm costs a kind sentence, a missed one far more. Idioms about work are left out. */
export const distressWords: readonly string[] = [
  'want to die',
  'want to end it|everything|my',
  'wish i was|were dead|gone',
  'kill|killing|hurt|hurting|harm|harming|cut|cutting myself',
  'end|ending|take|taking my own|life',
  'suicid*',
  'self harm*',
  'can not go on like|anymore|any|living|with|much',
  'can not go on this way',
  'no point in|of|to living|life|being|going',
  'no reason to live',
  'life is not worth',
  'better off dead|without me',
  'not want to be alive|live|exist|wake|be',
  'i feel|am|felt .. hopeless',
  'everything|life|it|all is|feels|seems .. hopeless',
  'do not want to live',
];

export const fillerWords: readonly string[] = [
  'please|pls|ok|okay|thanks|thank|now|just|so|well|hmm|um|uh|honestly|really|actually|sorry|then|but|oh|yes|no|quick',
  'i|am|me|we|you|can|could|would|want|like|to|the|a|this|that|one|for|and|some|let|us|coach|hey|hi',
];

export const skipWords: readonly string[] = [
  'skip',
  'pass',
  'next',
  'next question|one|topic',
  'not sure',
  'unsure',
  'do not know',
  'dunno|idk',
  'no idea',
  'rather not say|answer',
  'prefer not to say|answer',
  'move|moving on',
  'no comment',
  'ask me something else',
  'something else',
  'come back to this|that|it later',
];

export const greetingWords: readonly string[] = [
  'hi|hello|hey|hiya|howdy|greetings|yo',
  'good morning|afternoon|evening|day',
  'how are you',
  'nice to meet you',
  'there',
  'let us start|begin|go',
  'start|begin',
  'ready',
];

/** Covers a whole message. */
export const sheetWords: readonly string[] = [
  'summarise|summarize|summary',
  'done|finished',
  'all done',
  'decision sheet',
  'my sheet',
  'that is all|it',
  'wrap up|it',
  'result|results',
];

/** Anywhere in the last sentence. */
export const sheetRequests: readonly string[] = [
  'make|create|build|generate|prepare|print|produce|draw|see|get|have my|the|a|me|our .. sheet|summary',
  'show|give me .. sheet|summary|result|results',
  'see|get my|the result|results',
  'summarise|summarize .. so|talk|this|conversation|everything|it|what',
  'i am done talking|here|now|answering',
];

/** A whole message that asks for a verdict without saying so. */
export const bareVerdicts: readonly string[] = ['tell me', 'tell me already', 'what now', 'the answer'];

/** Asking to be told what to do, which the coach never does. */
export const verdictWords: readonly string[] = [
  'what should|shall i do|choose|pick|be|become',
  'what would you do|choose|pick|recommend|advise|suggest',
  'what do you think|recommend|suggest|advise i',
  'what do you recommend|suggest|advise',
  'which .. better|best|right|suits|fit|fits for|me|i',
  'which .. should|shall i',
  'which .. would you choose|pick|recommend|suggest|take',
  'which is right|better|best',
  'just tell me what|which to|i',
  'just tell me the answer|result',
  'tell me what to do|choose|pick|be',
  'tell me which .. better|best|pick|choose|take|right|one|path',
  'tell me .. should',
  'you decide|choose|pick',
  'decide|choose|pick for me',
  'should i .. be|become|go|move|switch|stay|take|choose|pick|manage|lead|accept|apply|leave|remain|try|stick',
  'is management|leadership right|better|best|good for me',
  'is the technical|management track|path|ladder|route right|better|best|good for me',
  'am i cut out|suited|made|fit|ready for|to',
  'am i .. better|more suited|off',
  'am i more technical|management|of',
  'would i be a|happier|better good|great|bad|in|as|off',
  'what is right|best|better for me',
  'what is your verdict|recommendation|advice|opinion',
];

/** Asked of oneself or of nobody: no answer is wanted. */
export const selfDirectedWords: readonly string[] = [
  'should i even',
  'do i even|really',
  'am i even|just|being|making',
  'why do|did|am|can i',
  'who knows|cares|does|would|wants|needs',
  'right',
  'you know',
  'what if i',
  'is it weird|bad|silly|wrong|strange|just',
  'does that|this|it make sense',
  'is that|this weird|bad|silly|wrong|strange|normal|ok|okay|selfish',
  'i|we|my',
];

/** Word orders that ask even without a question mark. */
export const interrogativeWords: readonly string[] = [
  'what is|are|does|do|will|would|happens|about|makes|kind|if',
  'how do|does|is|are|can|will|would|much|many|hard|often|about|long',
  'why is|are|does|would|do',
  'which challenge*|sign*|skills|path|track|attribute*|of',
  'who is|are|decides|wrote',
  'where is|does|do|can',
  'when do|does|should|is',
  'will i|my|it|a|there|they|ai',
  'can you|i|a|managers|experts',
  'could you',
  'do managers|technical|engineers|you|experts|people',
  'does a|the|management|it',
  'is it|there|the|management|a',
  'are there|managers|you',
  'would i',
];

/** "Tell me about X": a question in the form of a request. */
export const requestWords: readonly string[] = [
  'tell me about|more|how|why',
  'tell me what burnout|it|management|is|the|a',
  'explain',
  'describe',
  'talk me through',
  'walk me through',
  'say more about',
  'what about',
  'how about',
  'can|could|would you tell|explain|describe|say|elaborate',
  'want|like to know|hear|ask|understand about|more|how|what|why',
  'curious about what|how',
];
