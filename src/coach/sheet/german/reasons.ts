/** How a challenge bears on what was said, by the guide's English. */
export const bearings: Readonly<Record<string, string>> = {
  'on this path, what one masters has to be learned anew again and again':
    'auf diesem Weg will das Gelernte immer wieder neu gelernt sein',
  'on this path, keeping up to date would claim some of the time for people':
    'auf diesem Weg ginge Zeit für Menschen daran, auf dem Stand zu bleiben',
  'on this path, a field that is followed far enough can get narrow':
    'auf diesem Weg kann ein Fach, dem man weit genug folgt, eng werden',
  'on this path, one deep field may leave little room for the wider view':
    'auf diesem Weg lässt ein tiefes Fach vielleicht wenig Raum für den weiteren Blick',
  'on this path, what one achieves can go unseen where titles follow management roles':
    'auf diesem Weg kann, was man leistet, ungesehen bleiben, wo Titel an Führungsrollen hängen',
  'without a management role, what you do for people can go unseen':
    'ohne Führungsrolle kann ungesehen bleiben, was du für Menschen tust',
  'on this path, somebody else may still decide what comes of your work':
    'auf diesem Weg entscheidet vielleicht doch jemand anders, was aus deiner Arbeit wird',
  'without the role, reaching others takes persuasion':
    'ohne die Rolle erreicht man andere, indem man sie überzeugt',
  'on this path, long stretches of demanding work can wear out even who loves them':
    'auf diesem Weg können lange, fordernde Strecken auch die erschöpfen, die sie lieben',
  'on this path, one hard problem after another would leave less of you for people':
    'auf diesem Weg ließe ein schweres Problem nach dem anderen weniger von dir für Menschen übrig',
  'on this path, friction between people is a problem of another kind':
    'auf diesem Weg ist Reibung zwischen Menschen ein Problem anderer Art',
  'on this path, friction and hard conversations come along with the people':
    'auf diesem Weg gehören Reibung und schwere Gespräche zu den Menschen dazu',
  'on this path, others would do more of the hands-on work, and you less':
    'auf diesem Weg machten andere mehr von der Arbeit an der Sache, und du weniger',
  'on this path, leading takes the place of making things yourself':
    'auf diesem Weg tritt das Führen an die Stelle des eigenen Machens',
  'on this path, the team’s results would count for more than your own':
    'auf diesem Weg zählten die Ergebnisse des Teams mehr als deine eigenen',
  'on this path, you are judged by how others do':
    'auf diesem Weg wirst du daran gemessen, wie andere abschneiden',
  'on this path, unclear aims and rival interests would claim some of your attention':
    'auf diesem Weg nähmen unklare Ziele und widerstreitende Interessen einen Teil deiner Aufmerksamkeit',
  'on this path, unclear aims and rival interests come along with the wider reach':
    'auf diesem Weg gehören unklare Ziele und widerstreitende Interessen zur größeren Reichweite dazu',
  'on this path, meetings and administration can crowd out technical work':
    'auf diesem Weg können Besprechungen und Verwaltung die technische Arbeit verdrängen',
  'on this path, meetings and administration can take the hours that people need':
    'auf diesem Weg können Besprechungen und Verwaltung die Stunden nehmen, die Menschen brauchen',
  'on this path, helping others also means holding them to account':
    'auf diesem Weg heißt anderen helfen auch, sie in die Pflicht zu nehmen',
  'on this path, backing people and holding them to account can pull against each other':
    'auf diesem Weg können Rückhalt geben und in die Pflicht nehmen gegeneinander ziehen',
};

/** What a challenge asks, by the framework's English. */
export const questions: Readonly<Record<string, string>> = {
  'How do you feel about having to keep learning for as long as you do this work?':
    'Wie geht es dir damit, so lange lernen zu müssen, wie du diese Arbeit machst?',
  'How narrow or wide would you like your field to be a few years from now?':
    'Wie eng oder weit soll dein Fach in ein paar Jahren sein?',
  'What recognition would you want for technical work, and how much of it do you see where you are?':
    'Welche Anerkennung würdest du dir für technische Arbeit wünschen, und wie viel davon siehst du dort, wo du bist?',
  'How is it for you when you have given your advice and somebody else decides?':
    'Wie ist es für dich, wenn du deinen Rat gegeben hast und jemand anders entscheidet?',
  'What tells you that the load is becoming too much, and what helps you then?':
    'Woran merkst du, dass die Last zu groß wird, und was hilft dir dann?',
  'How do you feel about stepping in when two people you work with do not get along?':
    'Wie geht es dir damit einzugreifen, wenn zwei, mit denen du arbeitest, nicht miteinander auskommen?',
  'How would it be for you to do much less of the technical work yourself?':
    'Wie wäre es für dich, viel weniger von der technischen Arbeit selbst zu machen?',
  'How would it feel to be judged by results that other people produce?':
    'Wie würde es sich anfühlen, an Ergebnissen gemessen zu werden, die andere hervorbringen?',
  'When goals are unclear and interests collide, how do you usually go about it?':
    'Wenn Ziele unklar sind und Interessen aufeinanderstoßen: Wie gehst du das gewöhnlich an?',
  'How would you feel about a week in which meetings leave little time to concentrate?':
    'Wie ginge es dir in einer Woche, in der Besprechungen wenig Zeit zum Konzentrieren lassen?',
  'How would you go about telling somebody whom you support that their work falls short?':
    'Wie würdest du jemandem, den du unterstützt, sagen, dass die Arbeit nicht reicht?',
};
