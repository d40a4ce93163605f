/** Anger at the coach, in few words. */
export const insultWords: readonly string[] = [
  'you are|r .. useless|stupid|dumb|idiot*|moron*|terrible|awful|pathetic|annoying|rubbish|garbage|trash|worthless|crap|shit|boring|clueless|joke|hopeless|horrible|suck*',
  'you suck*|stink|idiot|moron|fool|bastard|bitch|clown|asshole|arsehole|prick|jerk|muppet',
  'u suck*|idiot|moron|stupid',
  'this|it|that is .. useless|stupid|dumb|pointless|rubbish|garbage|trash|crap|bullshit|bs|ridiculous|joke|nonsense|shit|shite|lame',
  'are|r you|u deaf|blind|stupid|dumb|thick|drunk|mad',
  'this sucks',
  'waste of time|my time',
  'fuck|screw|damn you|this|off|it|that',
  'piss|bugger|sod off',
  'stupid|dumb|useless|idiotic|crappy|shitty|fucking|bloody bot|machine|robot|thing|tool|app|chatbot|guide|coach|program|website|computer|ai|question*',
  'shut up',
  'go to hell',
  'i hate you|this|talking',
  'piece of crap|shit|junk|garbage',
  'you do not understand|get|listen anything|me|it|shit|a|at',
  'idiot|moron|asshole|bullshit|wtf|stfu',
];
