/** Denies a stance when it stands shortly before it. */
export const denials: readonly string[] = [
  'not',
  'never',
  'no longer',
  'hardly|barely|rarely|seldom|scarcely',
  'stopped|stop|quit',
  'no',
  'nothing',
  'nor|neither',
  'little',
  'less',
  'far from',
  'without',
  'lost|losing|lose the|my',
  'fail|failed|fails to',
  'least',
];

/** At the end of a clause: it was so, and is no more. */
export const endings: readonly string[] = ['any more|longer', 'anymore'];

/** What one may hate is to lose it: then the thing itself is wanted. */
export const losses: readonly string[] = [
  'not',
  'never',
  'without',
  'stop|stopped|stopping|quit|quitting',
  'give|giving|gave|given up|away',
  'lose|losing|lost',
  'leave|leaving|left .. behind',
  'go|goes|going|went|gone blunt|rusty|stale',
  'unable',
  'drop|dropping|abandon*',
  'missing',
  'only half',
];

/** Looks like a negation and is none. */
export const falseNegations: readonly string[] = [
  'not only|just|merely|simply',
  'never thought|expected|knew|imagined',
  'did not expect|think i',
  'no doubt|matter|question|wonder',
  'why not',
  'can not help',
  'can not wait',
  'can not get enough',
  'nothing beats|like|better|thrills|delights|excites|pleases|gives|makes',
  'never get|gets|got old|tired|bored',
  'never forget',
  'no end|contest',
  'hardly|scarcely|barely|seldom|rarely anything|much|have|do|did .. like|as|more|than',
  'rarely|seldom|never have|had|did|do i|we .. anything|so|as|more',
  'can|could hardly|not|barely wait',
  'hardly|scarcely|barely|not anything|much i like|love|enjoy better|more',
  'hardly|scarcely|barely anything|much better|more',
  'love|like|want|enjoy nothing more|better|so|as',
  'nothing i would love|like|rather|sooner',
  'can|could hardly|scarcely|barely .. more|better|happier|wait',
  'can|could not .. more|enough',
  'nothing i like|love|enjoy|want',
  'would not trade|swap|change|miss .. for|anything',
  'could not be happier|prouder|stop',
  'never been happier|prouder|more',
];

/** What stands before is chosen over what stands after. */
export const choices: readonly string[] = [
  'rather than',
  'instead of',
  'more than',
  'better than',
  'than',
  'as opposed to',
  'in place of',
  'beats|beat|trumps',
  'over',
];

/** Only where one picks does "over" compare. */
export const picks: readonly string[] = [
  'take|choose|pick|prefer|give|favour|favor',
  'any day|time',
  'every time',
];

/** "Nothing more than X": X is what one likes best. */
export const superlatives: readonly string[] = [
  'nothing .. more|better|happier|prouder',
  'anything .. more|better|happier|prouder',
  'few things .. more|better|happier|prouder',
  'never .. more|better|happier|prouder',
  'no better|greater|finer|nicer|bigger|higher',
  'nothing|little|nobody beats|beat|tops|touches',
  'few things beat|top|touch',
  'lying .. anything',
  'lie .. anything',
];

/** What follows is what one would not give away for what stands before. */
export const badExchanges: readonly string[] = [
  'poor|bad|sad|lousy|terrible swap|trade|deal|exchange for',
  'cost|costs|costing me',
  'at the cost|expense|price of',
];

/** What stands after is chosen over what stands before: "I love coding less than leading". */
export const inverseChoices: readonly string[] = [
  'less than',
  'less so than',
  'not .. as|so much as',
  'not nearly as much as',
  'nowhere near as much as',
  'not half as much as',
  'less important than',
];

/** What follows is given away for something, or is not worth giving away. */
export const sacrifices: readonly string[] = [
  'give|giving|gave up',
  'trade|trading|swap|swapping|drop|dropping|sacrific*|exchange|exchanging',
  'lose|losing|abandon*|quit|quitting',
  'let|letting go of',
  'let|letting .. go|slide',
  'let|letting',
  'go|going without',
  'leave|leaving behind',
  'walk|step|walking|stepping away from',
  'part|parting with',
];

/** What follows is wanted less, up to the next comma or "more". */
export const reductions: readonly string[] = [
  'less|fewer',
  'no more',
  'enough of',
  'done with',
  'tired|sick|weary of',
  'fed up with',
];

/** It was so once. */
export const past: readonly string[] = [
  'used to',
  'once i|we',
  'time was',
  'there was a time',
  'once upon',
  'in my first|early|young|student|previous|last|old job|years|days|life|role|company',
  'as a junior|student|beginner|graduate|kid',
  'going once',
  'joy|love|passion once',
  'i once',
  'me .. once',
  'back then',
  'back in the day',
  'in the past',
  'years ago',
  'when i was young|younger|junior',
  'in my twenties',
  'at first',
  'formerly',
  'early on',
  'in those days',
];

/** It is so now. */
export const present: readonly string[] = [
  'now',
  'nowadays',
  'today',
  'these days',
  'by now',
  'lately',
  'at present',
];

/** Both are meant alike. */
export const equally: readonly string[] = [
  'both',
  'equal|equally',
  'coin flip|toss',
  'toss up',
  'other days i',
  'same want|wish|size|weight|love|pull',
  'just as badly|dearly|strongly',
  'as much as',
  'as well as',
  'just as much|hard|great|happy',
  'same joy|high|amount|measure',
  'about the same',
  'half and half',
  'half .. half',
  'fifty',
  'either of them',
  'drop either',
  'either',
];

export const hedges: readonly string[] = [
  'maybe|perhaps|possibly|probably',
  'kind|sort of',
  'kinda|sorta',
  'i guess|suppose',
  'sometimes|occasionally',
  'might|may|could',
  'a bit|little',
  'somewhat|slightly|fairly|moderately',
  'not entirely|totally|completely',
  'at times',
  'once in a while',
  'in a way',
  'some days',
  'when i was younger|young|junior|a',
  'back then',
  'i imagine|reckon',
];

export const intensifiers: readonly string[] = [
  'most',
  'really|truly|deeply|absolutely|definitely|totally|genuinely|hugely|incredibly|extremely',
  'always|forever',
  'so much',
  'alive',
  'a lot',
  'by far',
  'more than anything',
  'every day|time|single',
  'above all',
  'all day|night',
  'best',
  'very',
  'for hours',
  'any day',
];

/** What is liked no more than something that nobody likes is not liked at all. */
export const likeNothing: readonly string[] = [
  'no more than',
  'not any more than',
  'about|roughly|exactly|just as much|fun|exciting|keen|happy|often .. as|on a|the|my',
  'as much|fun|exciting .. as a|an|the|my dentist|root|toothache|tooth|tax*|flu|funeral|hangover|cold|parking|traffic|visit|trip',
  'like|as a hole in the|my head',
  'nothing of it|that|this|the',
  'nothing to do with',
];

/** Somebody else, one person of whom something is told. */
export const onePerson: readonly string[] = [
  'boss|manager|director|supervisor|predecessor|successor|lead|mentor|coach|professor|teacher|advisor|adviser',
  'wife|husband|partner|spouse|girlfriend|boyfriend|mother|father|mom|mum|dad|brother|sister|uncle|aunt|cousin|son|daughter|niece|nephew|grandfather|grandmother|flatmate|roommate',
  'friend|colleague|coworker|teammate|neighbour|neighbor|deskmate|buddy|mate|pal|guy|bloke|chap|woman|man|girl|lad|fellow|folk|folks',
  'junior|intern|trainee|apprentice|student|developer|engineer|analyst|technician|architect|designer|nurse|postdoc|contractor|consultant|founder|owner|cto|ceo',
];

/** Somebody else who wishes, thinks or says. */
export const otherPeople: readonly string[] = [
  'he|she|they|everyone|everybody|people|others|someone|somebody|who|nobody',
  'boss|manager|director|cto|ceo|vp|company|hr|management|leadership|mentor',
  'wife|husband|partner|spouse|girlfriend|boyfriend|parents|mother|father|mom|mum|dad|family|brother|sister',
  'friend|friends|colleague|colleagues|coworker|coworkers|teammate|teammates|peers|team|engineers|developers|reports|juniors|interns|kids',
  'uncle|aunt|cousin|son|daughter|niece|nephew|grandfather|grandmother|flatmate|roommate|neighbour|neighbor|deskmate|buddy|predecessor|supervisor|professor|teacher',
];

/** Arguments that one has heard: someone else's, or nobody's. */
export const claims: readonly string[] = [
  'you|one|some|people|many could|can|might|would|may argue|say|think|claim|object',
  'some|people|many|they|others argue|say|claim|think|believe|swear',
  'it is said|claimed|argued|assumed|believed',
  'heard|know|seen the argument|case|claim|theory|line',
  'the argument|theory|idea goes',
];

/** What somebody else says or wishes about the visitor: such a clause is not the visitor's own. */
export const reported: readonly string[] = [
  'boss|manager|director|cto|ceo|vp|company|hr|management|leadership .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'wife|husband|partner|spouse|parents|mother|father|mom|mum|dad|family|friend|friends|mentor .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'everyone|everybody|people|they|he|she|team|others|someone|colleague*|coworker*|peers .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'according to',
  'i was|am|have|been told|asked|pushed|expected|encouraged',
];

/** What keeps one from leaving. */
export const rescues: readonly string[] = [
  'were it not for',
  'was it not for',
  'had it not been for',
  'if it was|were not for',
  'if not for',
  'but for',
];

/** What there would be without a thing that one needs. */
export const gaps: readonly string[] = [
  'a|the hole|gap|void',
  'poorer|empty|grey|gray|dull|lost|hollow|pointless|bleak',
  'not be the same',
  'be nothing',
  'half the fun|joy',
];
