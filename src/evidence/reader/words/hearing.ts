/**
 * Few and plain: a false alarm costs a kind sentence, a missed one far more. `about` are the words that lead on to
 * what is meant: "hopeless in" and then a thing of work is a sentence about work, "hopeless" alone is not. What is said
 * `alone` is distress only where nothing of work is in the whole message. `null` are sayings that look like distress
 * and are none.
 */
export const distressWords: readonly {
  value: { about: string; alone?: true; loss?: true } | null;
  phrases: readonly string[];
}[] = [
  {
    value: { about: '' },
    phrases: [
      'kill|killing|hurt|hurting|harm|harming|hang|shoot|drown|hate myself',
      'suicid*|sucid*|overdose*|kms|unalive',
      'self harm*',
      'danger to myself',
      'being|getting harass*|bulli*|abuse*',
      'think|believe i can go on',
      'know how to go on',
      'end of my rope|tether|strength',
      'about hurting|killing|harming someone|somebody|people|him|her|them|others',
      'boss|manager|lead|colleague|he|she|they .. abuse*|harass*|bulli*|assault*|touched|groped|hits|hit me',
      'i|am|having|get|getting .. panic attack*',
      'am|have|been|with .. depression',
      'i had|have|having a|another|some breakdown',
      'nervous|mental breakdown',
      'no reason|will to live|wake|exist',
      'not want to be alive|here any|anymore',
      'drink|wine|vodka|whisky|beer|pills .. to .. sleep|forget|cope|off|numb|function',
      'i|am|and .. cry|crying every|before|after|alone|in|at|on|all|for',
      'and cried for|all|every|through',
      'addicted to .. pills|alcohol|drugs|drinking',
      'day|night|week with|on alcohol|pills|drugs',
      // Of other languages, what needs an answer before one asks for English.
      'selbstmord*|suizid*|umbringen',
      'nicht mehr leben|weiter',
      'will sterben',
      'ich kann nicht mehr',
      'quiero morir|morirme|suicidarme',
      'no quiero vivir',
      'veux mourir',
      'plus envie de vivre',
    ],
  },
  {
    value: { about: '', alone: true },
    phrases: [
      'not cope|coping',
      'feel|feeling .. empty|numb',
      'can not do|take|stand|bear this|it|that any|anymore',
    ],
  },
  {
    value: { about: 'a an as coding of in at by about when with that because' },
    phrases: [
      'want to die',
      'not want to go on',
      'am|feel|been .. depressed|hopeless',
      'end|ending|take|taking|took my life',
    ],
  },
  {
    // Somebody who is left behind.
    value: { about: '', loss: true },
    phrases: [
      'lost .. to suicide',
      'died|dead|death by|of|from suicide',
      'killed|hanged himself|herself|themselves|themself',
      'took his|her|their own|life',
      'lost my|our mother|father|mom|mum|dad|wife|husband|son|daughter|child|baby|brother|sister|partner|friend',
      'mother|father|mom|mum|dad|wife|husband|son|daughter|child|baby|brother|sister|partner|friend died',
      'passed away',
    ],
  },
  {
    value: null,
    phrases: [
      'suicide prevention|hotline|line|awareness|research',
      'want to die of boredom|embarrassment|shame|laughter',
      'dying of|to',
      'no way out of|but',
      'shoot myself in',
      'want to die having|knowing|happy|proud|rich|old|an|with',
      'rather|sooner die than',
      'project|deadline|release|migration|schedule is|was suicid*',
      'want to die on this|that|every hill',
      'take|taking|took my life into|back|away|forward|seriously',
      'take|taking my life in a|another',
      'career|political|professional|commercial|technical|social suicid*',
      'my|our .. died laughing',
      'killing myself laughing',
    ],
  },
];

/** Things of work that are a target of neither track. */
export const workWords: readonly string[] = [
  'work|working|job|career|office|role|position',
  'project*|product*|sprint*|standup*|deadline*|ticket*|task*|email*|slack|slides|spreadsheet*|document*|report*',
  'team*|compan*|business|customer*|client*|colleague*|coworker*|boss*|department*|startup*',
  'developer*|engineer*|architect*|lead|manager*|director*',
  'promo*|raise|meeting*|politics|builds|reorg|legacy|tech|deploy*|release*|pipeline*|stack|service*|server*|test|tests|spec|specs|review*|jira|excel|powerpoint',
  'on call',
];

export const fillerWords: readonly string[] = [
  'please|pls|ok|okay|thanks|thank|now|just|so|well|hmm|um|uh|honestly|really|actually|sorry|then|but|oh|yes|no|quick',
  'i|am|me|we|you|can|could|would|want|like|to|the|a|this|that|one|for|and|some|let|us|coach|hey|hi',
];

export const skipWords: readonly string[] = [
  'skip|pass|next|unsure|dunno|idk|depends|varies|maybe|perhaps|possibly|both|neither|either|whatever|meh|none|nothing|everything|anything|sometimes|something|again|later|it|all|totally|else|question|topic',
  'not sure',
  'not ready|able to decide|choose|say|answer',
  'can not decide|choose|say',
  'do not know|care|mind',
  'no idea|preference|opinion|comment',
  'it is',
  'hard|difficult to say|tell',
  'rather|prefer not|to say|answer',
  'prefer not to say|answer',
  'move|moving on',
  'ask me',
  'come back to',
  'what else',
  'what is next',
  'another time',
];

/** A whole message that only says "heard": it tells nothing about work, so that the talk goes on. */
export const acknowledgementWords: readonly string[] = [
  'ok|okay|okey|k|kk|fine|sure|thanks|thank|thx|ty|cheers|yes|yeah|yep|yup|no|nope|nah|alright|right|great|cool|nice|good|perfect|understood|noted|agreed|exactly|true|indeed|correct|fair|hmm|mhm|ah|oh|aha|wow|interesting|please|well|absolutely|definitely|so|sorry|continue|i|you|u|it|got|see|understand|agree|all|a|lot|very|much|makes|sense|sounds|problem|worries|enough|of|course',
  'that is|makes',
  'am safe|better|ok|okay|fine|alright|back',
  'hm|haha|lol',
  'go|carry on|ahead',
  'let us go|move|carry on',
  'let us',
  'not really',
  'what an|a insight|surprise|discovery|revelation|shock',
  'how insightful|deep|profound|helpful|nice',
  'big surprise',
  'you do not say',
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
  'stop|quit asking',
  'no more|enough questions',
  'wrap up|it',
  'result|results',
  'stop|pause',
  'stop|pause here|for',
  'that|this is enough',
  'enough|here for',
  'for today',
  'take|need a break',
  'have to go|leave',
  'bye|goodbye',
];

/** At the end of the last sentence, so that "see the results of my work" asks for nothing. */
export const sheetRequests: readonly string[] = [
  'make|create|build|generate|prepare|print|produce|draw|see|get|have my|the|a|me|our .. sheet|summary',
  'make|create|build|generate|prepare|print|produce|see|show|give|get|have me|us my|the|our|a page',
  'make|create|build|generate|prepare|print|produce|see|show|get|have my|our|the page',
  'show|tell me where i stand',
  'where do i stand',
  'what is|are my result|results|score|leaning',
  'show|give|send me .. sheet|summary|result|results',
  'see|get my|the result|results',
  'summarise|summarize .. so|talk|this|conversation|everything|it|what|far|now',
  'i am done talking|here|now|answering',
];

/** What may follow a request for the sheet. */
export const afterRequest: readonly string[] = [
  'now|please|pls|thanks|then|already|today|finally|again|yet|first',
  'of|for this|our|my|the|me|us talk|conversation|chat|answers|now',
  'for me|us',
  'of this|that|it',
  'so far',
  'with you|my answers',
  'thank you',
  'i said|have said',
  'if you can|could',
];

/** A whole message that asks for a verdict without saying so. */
export const bareVerdicts: readonly string[] = [
  'you decide|choose|pick',
  'what would you do|choose|pick|take|recommend',
  'if you were me',
  'in my place|shoes|position',
  'which one|path|way',
  'which of them|those',
  'which of the two',
  'tell me',
  'what now',
  'the answer',
  'decide|answer|choose|pick|recommend',
  'you are wrong|mistaken',
  'what do i do now|then',
];

/** Asking to be told what to do, which the coach never does. */
export const verdictWords: readonly string[] = [
  'what should|shall i do|choose|pick|be|become',
  'what would you do|choose|pick|recommend|advise|suggest',
  'what do you think i',
  'what do you recommend|suggest|advise',
  'which .. better|best|right|suits|fit|fits for|me|i',
  'which .. should|shall i',
  'which .. would you choose|pick|recommend|suggest|take',
  'should|shall i do|risk it|this|that',
  'tell me .. should',
  'decide|choose|pick for me',
  'should i .. be a|an|the|in|on|one|technical',
  'should i .. become|go|move|switch|stay|take|choose|pick|manage|lead|accept|apply|leave|remain|try|stick',
  'is management|leadership right|better|best|good for me',
  'is the technical|management track|path|ladder|route right|better|best|good for me',
  'am i cut out|suited|made|fit|ready for|to',
  'am i .. better|more suited|off',
  'am i more technical|management|of',
  'would i be a|happier|better good|great|bad|in|as|off',
  'what is right|best|better for me',
  'which is it',
  'am i .. manager|leader|engineer|technical|expert or',
  'what is your verdict|recommendation|advice|opinion',
  'if you were me',
  'would you .. in my place|shoes|position',
  'in my shoes',
];

/** Pressing the coach for a verdict, anywhere in the last sentence. */
export const pressureWords: readonly string[] = [
  'you are|keep dodging|avoiding|evading|hedging|stalling',
  'we both know',
  'you already|clearly|obviously|surely know',
  'i insist|demand',
  'i just want|need a|an|the|your answer|verdict|recommendation|decision',
  'i want|need a|an|the|your straight|clear|simple|direct|final|real answer|verdict|recommendation|decision',
  'i want|need your answer|verdict|recommendation|decision|opinion',
  'i want|need you to say|tell|admit|confirm|decide|choose|pick|answer|recommend',
];

/** Orders to the coach: at the start of a sentence or after a pause, never with somebody for their subject. */
export const pressureOrders: readonly string[] = [
  'say it|so|that|yes|which|one|what|i|management|managing|manager|leadership|leading|technical|coding|engineer|engineering|something|my',
  'say the word|answer|truth|result',
  'admit|confirm it|that|i|this|already|management|technical|my|you|leadership|which|what',
  'tell me it|that|yes|no|management|technical|already|which|my|straight|honestly|now|one|the|what',
  'tell me i am|should|would|belong|need|must|will|have|can',
  'give me a|an|the|your|one|some .. answer|verdict|recommendation|decision|result|opinion|direction|hint|path|side|word|name',
  'give me management|technical|leadership',
  'give it to me',
  'spit it out',
  'out with it',
  'make up your mind',
  'stop|quit dodging|hedging|avoiding|evading|stalling',
  'change|switch|set|flip|adjust|correct my|that|this result*|score*|verdict|recommendation|outcome|sheet',
  'come on',
];

/** Orders that could as well tell what somebody does, so that they count at the start, or after "just" or "please". */
export const plainOrders: readonly string[] = [
  'pick|choose|name|recommend one|a|either|for|the|management|leadership|technical|something|already|now|between|my',
  'decide|commit|answer already|now|for|between|me|it|the|then|please',
  'change|switch|set|flip|adjust|correct it|the .. management|technical|result|score|leadership',
  'make a|the|your decision|choice|call|mind|recommendation',
  'make it technical|management|leadership',
  'put me down|under',
  'put me in|on the|management|technical|as management|technical|leadership|manager|engineer|list',
  'put technical|management|leadership',
  'mark|count|call|label|rate|score|write|note|list me|it|this|that .. technical|management|manager|engineer|leader',
  'write|put down technical|management|leadership',
  'agree with me|that',
  'declare|conclude|state that|i|it|management|technical|me',
  'be honest|straight|clear|direct with|about|and',
  'stop|quit being',
  'take a side',
  'yes or no',
  'technical|management|leadership or technical|management|leadership',
];

/** What may stand before an order. */
export const orderOpeners: readonly string[] = [
  'just|please|pls|now|then|so|well|but|and|ok|okay|fine|simply|come|on|go|ahead|seriously|right|look|listen|coach|really|at|least|instead|yes|no|can|could|will|would|you|not|do|hey|for|once|first|alright|enough',
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
  'is it weird|bad|silly|wrong|strange|just',
  'does that|this|it make sense',
  'is that|this weird|bad|silly|wrong|strange|normal|ok|okay|selfish',
  'i|we|my',
];

/** "Tell me about X": a question in the form of a request. */
export const requestWords: readonly string[] = [
  'tell me about|more|how|why',
  'tell me a joke|story|poem|secret',
  'tell me what burnout|it|management|is|the|a',
  'explain',
  'describe',
  'give|show|list|name me|us .. downside*|upside*|challenge*|sign*|drawback*|attribute*|trait*|cons|pros',
  'talk|walk me through',
  'say more about',
  'what about',
  'how about',
  'can|could|would you tell|explain|describe|say|elaborate',
];

/** "I want to know X": asks only where X is something of the article, a path, or the coach. */
export const wishRequestWords: readonly string[] = [
  'want|like|love|need to know|hear|ask|understand|learn about|more|how|what|why|if|whether|which|you',
  'i am|was|would .. curious about|what|how|if|whether',
  'just curious|wondering about|what|how|if|whether|why',
  'i am wondering|wonder about|what|how|if|whether|why',
];

/** What the article is about, named as a thing to ask about rather than as a thing to do. */
export const articleObjects: readonly string[] = [
  'challenge*|downside*|drawback*|pitfall*|upside*',
  'path|paths|ladder|ladders|track|tracks|article|author|lens|lenses|framework',
  'manager|managers|management|leadership|managing',
  'technical role*|career*|side|experts|engineers|leaders|job*',
  'staff|principal engineer*|role*',
  'being|becoming a|an|the manager|leader|lead|expert|specialist|ic',
  'burnout|politics|authority',
  'you',
  'sign|signs that|of|for',
];
