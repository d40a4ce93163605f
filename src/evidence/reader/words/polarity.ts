/** Denies a stance when it stands shortly before it. */
export const denials: readonly string[] = [
  'not',
  'never',
  'no longer',
  'could|can not|hardly be less',
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
export const endings: readonly string[] = [
  'any more|longer',
  'anymore',
  'is|are|has gone|over|history|dead|faded|died',
  'long over|gone',
  'worn|wore off',
  'behind me|us',
  'not these|now|today',
];

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
  'can|could hardly|not|barely wait',
  'can|could hardly|scarcely|barely .. more|better|happier|wait',
  'can|could not .. more|enough',
  'could not|hardly be happier|prouder|fonder|keener|gladder|stop',
  'not do|be|live without',
  'nothing but|else',
  'hardly|barely|scarcely|not tear|drag|pull|stop',
  'never been happier|prouder|more',
];

/** What stands before is chosen over what stands after. */
export const outdoing: readonly string[] = [
  'rather than',
  'instead of',
  'as opposed to',
  'in place of',
  'ahead of',
  'in preference to',
  'sooner than',
  'beats|beat|trumps|outweighs|outshines',
  'wins|win over',
  'over',
];

/** Only what is put or comes somewhere stands before or above a thing. */
export const placings: readonly string[] = [
  'put|puts|putting|place|places|comes|come|came|rank|ranks|set|sets|rate|rates|hold|holds|value|prize|treasure',
];

/** Only where one picks does "over" compare. */
export const picks: readonly string[] = [
  'take|choose|chose|choice|pick|prefer|give|favour|favor',
  'any day|time',
  'every time',
];

/** There is none such: what follows in a comparison has no match. */
export const noneSuch: readonly string[] = [
  'nothing|nobody|none|little|few|seldom|rarely|never',
  'no',
  'not one|many|much|anything',
  'hardly|scarcely|barely anything|any|ever|a|one',
  'could|can not|hardly|scarcely|barely be|feel|think|imagine|name|recall',
];

/** With none such before it, what follows has no match. */
export const matches: readonly string[] = [
  'me|us like',
  'nothing like',
  'feels|feel|is|moves|works like',
  'beat|beats|tops|top|touches|touch|rivals',
  'compares|compare to|with',
  'comes|come close|near to',
];

/** What stands before takes away what follows. */
export const costs: readonly string[] = [
  'poor|bad|sad|lousy|terrible swap|trade|deal|exchange for',
  'cost|costs|costing me',
  'at the cost|expense|price of',
  'takes|taking|keeps|keeping me away|off|from from',
  'would|will take|rob me of',
  'would|will take',
  'mean|means|meant no more|longer',
  'mean|means|meant less time for|with|in',
  'mean|means|meant losing|leaving|dropping|less|fewer',
  'mean|means|meant letting go of',
  'mean|means|meant goodbye|farewell to',
  'mean|means|meant giving up',
  'mean|means|meant the end of',
];

/** What stands before makes good what follows. */
export const recompenses: readonly string[] = [
  'make|makes|made|making up for',
  'compensate|compensates for',
  'a|no|any|much|poor substitute|compensation|replacement|match|consolation for',
  'replace|replaces|repay|repays',
];

/** A cost that one will bear. */
export const acceptances: readonly string[] = [
  'worth it|every|that',
  'all the same',
  'anyway|gladly|happily|willingly',
  'even so',
  'so be it',
  'gladly|happily|will pay|make',
  'make|take that trade|swap|deal|bargain',
  'fine|okay|ok|right|alright with|by',
  'i want|accept|take it',
  'i will take it',
  'but yes',
];

/** A cost that one will not bear. */
export const rejections: readonly string[] = [
  'too much|high|dear|steep',
  'so no',
  'no thanks|thank|deal|way',
  'not worth|make|take',
  'will|would not|never',
  'never',
];

/** A lack that one will not bear: "not worth it if I can't ...". */
export const lacks: readonly string[] = ['not|never|no', 'lose|losing|lost|leave|give|stop|drop'];

/** Of a loss: it would hurt. */
export const bereaved: readonly string[] = [
  'wither|wilt|die|suffocate|grieve|mourn|weep|cry|suffer|fade',
  'break|breaks|broke|tear my|the heart|me',
  'hurt|hurts|kill|kills|crush|destroy me',
  'would hurt|ache',
  'be|is|was hard|hardest|bitter|unbearable|painful|heartbreaking',
  'go|be mad|grey|gray|crazy|numb|lost|empty|miserable|unhappy|nobody|dull|poorer|sad',
];

/** What was given up is wanted back. */
export const regrets: readonly string[] = [
  'regret*',
  'mistake|blunder|error',
  'worst thing|decision|move|choice',
  'wish i had',
  'want it back',
];

/** What follows is given away for something, or is not worth giving away. */
export const sacrifices: readonly string[] = [
  'give|giving|gave|given up',
  'give|gave it|that|this|them up',
  'trade*|trading|swap*|drop|dropping|dropped|sacrific*|exchang*',
  'lose|losing|lost|abandon*|quit|quitting',
  'let|letting go of',
  'let|letting .. go|slide',
  'let|letting',
  'go|going without',
  'leave|leaving|left',
  'hand|handing|handed over',
  'turn|turning|turned down',
  'take|took|taken .. away',
  'walk|step|walking|stepping away from',
  'part|parting with',
  'pass|passing|passed up|over',
  'miss|missing out on',
  'do|doing without',
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
  'once .. was|were',
  'time was',
  'there was a time',
  'once upon',
  'in my first|early|young|student|previous|last|old job|years|days|life|role|company',
  'as a junior|student|beginner|graduate',
  'going once',
  'joy|love|passion|thing|one once',
  'was|were my|the first|old|great|big love|joy|passion|thing',
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
  'before|until i had|was|became|got|met|then',
  'started|began|set|came out|as|wanting',
  'early on',
  'in those days',
];

/** What follows is waved away. */
export const dismissals: readonly string[] = [
  'forget',
  'never mind',
  'save|spare me',
  'keep|take|have your',
  'leave',
  'you|they|he|she|others|somebody can keep|have',
  'give|hand|leave|pass him|her|them|others|somebody|someone',
  'let|leave others|another|somebody|someone|anyone have|do|take|run|keep',
  'give|giving away',
  'to hell with',
  'so much for',
];

/** It happens all the time, unless it is denied again. */
export const unfailing: readonly string[] = [
  'hardly|scarcely|barely|rarely|seldom|not|no|never a|an|one|single day|week|weekend|evening|night|month|hour|morning|year',
  'no day|week|weekend|evening|night',
];

/** How much one would do for a thing. */
export const unstinting: readonly string[] = [
  'nothing|little|anything|much i would not do|give|learn|try',
  'nothing|little|anything|much i would do|give|learn|try',
];

/** What stands before can be done without. */
export const postponed: readonly string[] = [
  'can|could|may wait|rot',
  'is|are for others|later',
  'can|could come|go|take later|second|last',
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
  'ended|wound up',
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
  'same joy|high|amount|measure|split|share',
  'half of me|my .. half',
  'one half .. half',
  'the other half',
  'neither|no half|one|side|of .. winning|wins|first|second|more',
  'as much as the other',
  'could|can not pick|choose|decide|rank|separate',
  'not ask me to',
  'away either',
  'about the same',
  'half and half',
  'half .. half',
  'fifty',
  'either of them',
  'drop either',
  'so would|does|did|will|do',
  'alike',
  'no less',
  'same hunger|force|warmth|strength|way',
  'weigh the same',
  'as dear|important|precious|close|sweet|good .. as',
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
  'heard|know|seen the argument|case|claim|theory|line',
  'the argument|theory|idea goes',
  'i meant',
];

/** What somebody else says or wishes about the visitor: such a clause is not the visitor's own. */
export const reported: readonly string[] = [
  'boss|manager|director|cto|ceo|vp|company|hr|management|leadership .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'wife|husband|partner|spouse|parents|mother|father|mom|mum|dad|family|friend|friends|mentor .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'everyone|everybody|people|they|he|she|team|others|someone|colleague*|coworker*|peers .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'according to',
  'her|his|their wish|dream|idea|plan|hope|ambition|words',
  'i was|am|have|been told|asked|pushed|expected|encouraged',
];

/** What there would be without a thing that one needs. */
export const gaps: readonly string[] = [
  'a|the hole|gap|void',
  'poorer|empty|grey|gray|dull|lost|hollow|pointless|bleak',
  'not be the same',
  'be nothing',
  'half the fun|joy',
  'something|piece|part|bit .. missing|lacking|gone',
];
