/** The guide's trials, by the English that a stored sheet holds. */
export const trials: Readonly<Record<string, string>> = {
  'a problem turns up this month that nobody can explain':
    'diesen Monat ein Problem auftaucht, das niemand erklären kann',
  'take two undisturbed hours to get to the bottom of it':
    'nimm dir zwei ungestörte Stunden, um ihm auf den Grund zu gehen',
  'Whether you come out of the two hours tired or lively.':
    'Ob du müde oder munter aus den zwei Stunden kommst.',
  'How much energy the problem itself gives you.': 'Wie viel Kraft dir das Problem selbst gibt.',
  'a colleague gets stuck on something this month': 'diesen Monat jemand neben dir nicht weiterkommt',
  'take two hours to help them find the way, without solving it for them':
    'hilf zwei Stunden lang, den Weg zu finden, ohne es selbst zu lösen',
  'How much energy it gives you when somebody else gets further.':
    'Wie viel Kraft es dir gibt, wenn jemand anders weiterkommt.',
  'something small keeps slowing several people down': 'etwas Kleines mehrere Leute immer wieder aufhält',
  'build or mend the one thing that would help, and show it to two of them':
    'baue oder richte das eine, was helfen würde, und zeig es zweien von ihnen',
  'What you think back to a week later: the thing, or the people.':
    'Woran du eine Woche später denkst: an die Sache oder an die Menschen.',
  'Whether making a difference through what you build is enough for you.':
    'Ob es dir genügt, durch das etwas zu bewirken, was du baust.',
  'a group you belong to cannot settle something':
    'eine Gruppe, zu der du gehörst, sich in etwas nicht einig wird',
  'offer to lead the one conversation in which it gets settled':
    'biete an, das eine Gespräch zu leiten, in dem es sich klärt',
  'Whether what the group settled feels like a result of yours.':
    'Ob sich das, was die Gruppe geklärt hat, wie ein Ergebnis von dir anfühlt.',
  'Whether making a difference through a team is enough for you.':
    'Ob es dir genügt, durch ein Team etwas zu bewirken.',
  'you can keep one evening or free morning for learning':
    'du dir einen Abend oder freien Vormittag zum Lernen nehmen kannst',
  'work through one hard chapter or example at the edge of your field':
    'arbeite ein schweres Kapitel oder Beispiel am Rand deines Fachs durch',
  'Whether you go on by yourself when the time is over.':
    'Ob du von selbst weitermachst, wenn die Zeit um ist.',
  'Whether going deeper pulls you when nobody asks for it.':
    'Ob es dich in die Tiefe zieht, auch wenn niemand danach fragt.',
  'you can get half an hour with somebody who leads a team':
    'du eine halbe Stunde mit jemandem bekommst, der ein Team führt',
  'ask what they had to learn first, and practise one such thing for a week':
    'frag, was zuerst zu lernen war, und übe eines davon eine Woche lang',
  'Whether you want to go on practising when the week is over.':
    'Ob du weiterüben willst, wenn die Woche um ist.',
  'Whether learning to lead pulls you when nobody asks for it.':
    'Ob es dich zieht, führen zu lernen, auch wenn niemand danach fragt.',
  'somebody comes to you because you know the subject best':
    'jemand zu dir kommt, weil du dich am besten auskennst',
  'write one line that evening on how it was to be asked as the expert':
    'schreib an dem Abend eine Zeile darüber, wie es war, um dein Wissen gefragt zu werden',
  'Whether the line still makes you glad a week later.': 'Ob dich die Zeile eine Woche später noch freut.',
  'How much it matters to you to be known for what you know.':
    'Wie wichtig es dir ist, für dein Wissen bekannt zu sein.',
  'somebody near you did good work that few people saw':
    'jemand in deiner Nähe etwas gut gemacht hat, das kaum jemand sah',
  'name them for it where it counts, and write one line that evening on how that was':
    'sag es dort, wo es zählt, und schreib an dem Abend eine Zeile darüber, wie das war',
  'How much it matters to you to be somebody who backs others.':
    'Wie wichtig es dir ist, anderen den Rücken zu stärken.',
  'one day next week is still fairly open': 'ein Tag der nächsten Woche noch ziemlich frei ist',
  'keep four hours of it free of meetings and messages':
    'halte vier Stunden davon frei von Besprechungen und Nachrichten',
  'How you are that evening, and what you missed.': 'Wie es dir an dem Abend geht, und was dir gefehlt hat.',
  'How days with much focus and little talk suit you.':
    'Wie gut dir Tage mit viel Ruhe und wenig Gespräch tun.',
  'fill four hours of it with conversations about what others are working on':
    'fülle vier Stunden davon mit Gesprächen über das, woran andere arbeiten',
  'How days with much talk and little focus suit you.':
    'Wie gut dir Tage mit viel Gespräch und wenig Ruhe tun.',
};
