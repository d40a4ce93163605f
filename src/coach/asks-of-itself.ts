const me = '(?:you|it|this|the (?:app|guide|tool|page|site|coach|bot))';
const mine =
  "(?:(?:what|everything|anything|all) (?:that )?i(?:[’']ve)? (?:say|said|tell|told|write|wrote|type|typed|written)|my (?:\\p{L}+ )?(?:data|words|answers|messages|texts?|talk|chat)|(?:this|the|our) (?:talk|chat|conversation))";
const result =
  '(?:score|scores|scoring|result|results|leaning|rung|ladder|percentage|numbers?|weights?|weighing|sheet|points)';

/**
 * What somebody may ask of this guide, its counting or its source, in words that no question on the article is asked
 * in. Each is answered from what the page says of it.
 */
export const ofItself = {
  stored: new RegExp(
    [
      `^(?!.*\\bhow (?:do|can|could|would|should|will) (?:i|we)\\b).*\\b(?:stor(?:e|ed|es|ing)|sav(?:e|ed|es|ing)|keeps?|kept|record(?:ed|s)?|logs?|logged|shares?|shared|sells?|send|sent|sees?|reads?|do with|happens? (?:to|with))\\b.{0,25}\\b${mine}`,
      `\\b(?:is|are|will) ${mine} .{0,12}\\b(?:stored|saved|kept|recorded|logged|shared|private|confidential|anonymous)\\b`,
      `\\bis (?:this|it|(?:this|the) (?:chat|talk|site|page|app)) (?:all |really |kept |being )?(?:private|confidential|anonymous|recorded|stored|saved|logged)\\b`,
      '\\bprivacy policy\\b|\\bgdpr\\b',
    ].join('|'),
    'iu',
  ),
  counted: new RegExp(
    [
      `\\bhow (?:exactly |actually )?(?:do|does|did|will|would) ${me} (?:even |actually |then )?(?:score|weigh|calculate|compute)\\b`,
      `\\bhow (?:exactly |actually )?(?:do|does|did|will|would) ${me} (?:even |actually |then )?(?:count|work out|figure out|come up with|arrive at|get to|reach|measure|rate|judge|assess) (?:me|my|that|(?:the|a|this|your) ${result})\\b`,
      `\\bhow (?:exactly |actually )?(?:is|are|was|does|do|did|will) (?:the|my|your|this|that) ${result} (?:be )?(?:work|works|made|calculated|computed|weighed|counted|come about|decided|determined|measured)\\b`,
    ].join('|'),
    'iu',
  ),
  changed:
    /^\W*(?:and |but |so |ok |now )*(?:does|did|will) (?:that|this|it)(?: now)? (?:change|alter|count|matter)(?: (?:for )?(?:anything|something|at all|much|it|(?:my|the) (?:result|leaning|score|ladder)))*\W*$|^\W*(?:and |but |so )*(?:is|are) (?:my|the|this|these) (?:results?|scores?|leaning|sheet|numbers?) (?:really |now |already )?(?:final|fixed|saved|set|reliable|accurate)\W*$/iu,
  author:
    /\b(?:how|why|when|what)\b.{0,8}\b(?:did|made)\b.{0,6}\b(?:author|writer|lisa(?: dugan)?)\b.{0,20}\b(?:decide|decision|choose|choice|move|switch|change|leave|become|go|pick|do)\b/iu,
} as const;

/** Doubts of being told anything by a bot, by somebody who builds none. */
const ofBot =
  /^(?!.*\b(?:i|we|team)\b.{0,20}\b(?:built|build|wrote|write|made|make|maintain|run|ran|own|trained|shipped)\b).*\b(?:(?:a|another|some|this|stupid|dumb|silly) (?:\w+ )?(?:chat ?)?bot\b.{0,12}\b(?:tell|solve|decide|help|know|knows|save|understand|fix)|(?:need|want|talk to|talking to|trust|believe|listen to) (?:a|another|some|this) (?:\w+ )?(?:chat ?)?bot\b)/iu;

/** What is longer tells of more than that. */
const longest = 120;

export const asksOfItself = (text: string): boolean =>
  text.length <= longest && Object.values(ofItself).some((asked) => asked.test(text));

export const doubtsBots = (text: string): boolean => text.length <= longest && ofBot.test(text);
