/** Turns a stance into its opposite when it stands shortly before it. */
export const stanceNegators: readonly string[] = [
  'not',
  'never',
  'no longer',
  'hardly|barely|rarely|seldom|scarcely',
  'stopped|stop|quit',
  'no',
  'nothing',
  'nor|neither',
  'less',
  'far|anything from|but',
  'without',
  'do not think',
  'not exactly|really|particularly',
  'lost|losing|lose the|my',
  'fail|failed|fails to',
];

/** Turns a target into its opposite when it stands between the stance and the target. */
export const targetNegators: readonly string[] = [
  'not|never being|be|getting|get able|allowed|to',
  'not',
  'no',
  'never',
  'without',
  'less',
  'fewer',
  'stop|stopped|stopping|quit|quitting',
  'give|giving|gave|given up|away',
  'lose|losing|lost',
  'leave|leaving|left',
  'avoid|avoiding',
  'away|escape|free|freed from',
  'get|getting|step|stepping out of|away',
  'drop|dropping|abandon*|neglect*',
  'end|ending|ended|finish|finishing my|the|this career|role|job|time|days|life|stint',
  'too much|many',
  'lack of',
  'nor|neither',
];

/** Undoes a negator that stands further off: "less meetings, more code". */
export const restorers: readonly string[] = ['more', 'but', 'only', 'just', 'back to', 'yes', 'keep|keeping'];

/** Looks like a negation and is none. */
export const falseNegations: readonly string[] = [
  'not only|just|merely|simply',
  'never thought|expected|knew|imagined',
  'not expect|expecting|think i',
  'no doubt|matter|question|wonder',
  'why not',
  'can not help',
  'can not wait',
  'can not get enough',
];

/** What stands before is chosen over what stands after. */
export const comparisons: readonly string[] = [
  'rather than',
  'instead of',
  'more than',
  'than',
  'over',
  'as opposed to',
  'beats|beat|trumps',
  'in place of',
  'not only|just|merely',
];

/** What stands after is chosen over what stands before: "I love coding less than leading". */
export const inverseComparisons: readonly string[] = [
  'less than',
  'less so than',
  'not as|so much as',
  'not nearly as much as',
  'nowhere near as much as',
  'not half as much as',
];

/** Both sides of it are meant alike. */
export const coordinations: readonly string[] = [
  'and',
  'or',
  'plus',
  'as much as',
  'as well as',
  'both',
  'equally',
  'also',
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

/** Somebody else who wishes, thinks or says. */
export const otherPeople: readonly string[] = [
  'he|she|they|everyone|everybody|people|others|someone|somebody|who|nobody',
  'boss|manager|director|cto|ceo|vp|company|hr|management|leadership|mentor',
  'wife|husband|partner|spouse|girlfriend|boyfriend|parents|mother|father|mom|mum|dad|family|brother|sister',
  'friend|friends|colleague|colleagues|coworker|coworkers|teammate|teammates|peers|team|engineers|developers|reports|juniors|interns|kids',
];

/** What somebody else says or wishes about the visitor: such a clause is not the visitor's own. */
export const reported: readonly string[] = [
  'boss|manager|director|cto|ceo|vp|company|hr|management|leadership .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'wife|husband|partner|spouse|parents|mother|father|mom|mum|dad|family|friend|friends|mentor .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'everyone|everybody|people|they|he|she|team|others|someone|colleague*|coworker*|peers .. want*|think*|thought|say*|said|tell*|told|expect*|push*|suggest*|believe*|hope*|hoping|ask*|keep*|see|sees|insist*|encourag*',
  'according to',
  'i was|am|have|been told|asked|pushed|expected|encouraged',
];
