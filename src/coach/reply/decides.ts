/** What says in so many words which path it is, or who somebody is. */
const track = `(?:the )?(?:technical|management|managerial|leadership|people|engineering|individual contributor|ic|staff)(?: (?:path|track|ladder|side|role|route|career|position|leader|manager|lead|job))?`;
const deciding = new RegExp(
  [
    String.raw`\b${track} (?:is|would be|might be|may be|seems?|sounds?|looks?|appears?)(?: to be)?(?: like)?(?: \w+)? ?(?:the )?(?:right|best|better|ideal|perfect|natural|clear|good|great|strong|stronger|more suitable|suitable|obvious)\b`,
    String.raw`\byou(?:['’]re| are| would be|['’]d be| seem| sound| look| appear)(?: to be)?(?: \w+)? (?:(?:better|best|well|more|ideally|perfectly|naturally) )?(?:suited|cut out|meant|made|destined|ready|fit|a (?:good|great|natural|better|perfect|strong) fit)\b`,
    String.raw`\b(?:choose|pick|go (?:for|with|into)|stay (?:on|in|with)|move (?:in)?to|switch to|take) (?:the )?(?:technical|management|managerial|leadership)(?: (?:path|track|ladder|side|role|route))?\b`,
    String.raw`\byou(?:['’]d| would| will| could|['’]ll) (?:be|make|become) (?:a|an) (?:\w+ )?(?:manager|leader|lead|engineer|architect|expert)\b`,
    String.raw`\byou(?:['’]re| are) (?:a|an) (?:\w+ )?(?:manager|leader|people person|technologist|problem[- ]solver|expert|natural)\b`,
    String.raw`\b(?:my|the) (?:verdict|answer|recommendation|conclusion|decision) (?:is|would be)\b`,
    String.raw`\b(?:right|better|best) (?:path|track|choice|role|fit|side|way)(?: for you)? (?:is|would be|must be)\b`,
    String.raw`\b(?:management|technical|leadership) it is\b`,
    String.raw`\byou (?:belong|fit (?:best|better|well)) (?:in|on|with)\b`,
    String.raw`\byou(?:['’]d| would| will|['’]ll) (?:be|feel|do) (?:\w+ )?(?:happier|better off|better|more at home|at your best)\b`,
    String.raw`\byour (?:choice|leaning|path|answer|way|future|place|calling|home|next step) (?:is|would be|lies)\b(?! (?:not|still|yours|open))`,
    String.raw`\bthe (?:choice|answer|decision|result|outcome|upshot|case) (?:is|would be|seems|looks) (?!yours|open|with you|up to|still|not|for you to)`,
    String.raw`(?:^|[,;:–—]\s*|\b(?:and|so|but|because) )(?:that|this|it|which|all)(?:['’]s| is) (?:settled|decided|your (?:path|way|answer|place|calling|leaning))\b`,
    String.raw`\b(?:take|choose|pick|follow|go (?:for|with)|stay (?:on|with)) (?:that|this|the (?:other|first|second|former|latter)) (?:path|track|ladder|side|route|one)\b`,
    String.raw`\b(?:that|this|the (?:other|first|second)) (?:path|track|ladder|side|route|one) (?:is (?:yours|for you)|fits|suits)\b`,
    String.raw`\bis the (?:\w+ )?(?:path|track|ladder|side|role|one|way) for you\b`,
  ].join('|'),
  'iu',
);

/** Whether a sentence makes the choice, whatever else it says. */
export const decides = (text: string): boolean => deciding.test(text);
