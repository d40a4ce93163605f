import type { FrameworkWords } from './in-language.ts';

/** The framework in German: the same items under the same ids, in our own words. What the guide asks stays English. */
export const german = {
  about:
    'Menschen in den ersten und mittleren Berufsjahren haben die Autorin zweierlei gefragt: wie es zu der Entscheidung kam, von der technischen Leiter ins Management zu wechseln, und was daran am schwersten war. Der Artikel antwortet, indem er beide Leitern nebeneinanderstellt.',
  nature: 'Die Sicht einer Praktikerin, nicht das Ergebnis von Forschung.',
  disclaimer:
    'Nimm dies als Einsicht einer einzelnen Person und als allgemeinen Rat. Es ersetzt keine fachliche Beratung und keine Auskunft in rechtlichen oder medizinischen Fragen, und es ist nicht für Personalentscheidungen gedacht.',
  sections: {
    framing: 'Der Unterschied im Überblick: technische Laufbahn und Management',
    attributes: {
      technical: 'Was eine technische Laufbahn ausmacht',
      management: 'Was eine Laufbahn im Management ausmacht',
    },
    signs: {
      technical: 'Zeichen dafür, technisch zu bleiben',
      management: 'Zeichen dafür, bereit fürs Management zu sein',
    },
    lenses: 'Rahmen für die Entscheidung',
    challenges: {
      technical: 'Was an einer technischen Laufbahn schwer ist',
      management: 'Was an einer Laufbahn im Management schwer ist',
    },
    thread: 'Der gemeinsame Faden',
  },
  shared:
    'Welchen Weg du auch gehst: Du wirst dich von Rückschlägen erholen und dich umstellen müssen, wenn sich um dich herum etwas ändert.',
  units: {
    'attribute.technical.specialized-expertise': {
      name: 'Spezialisiertes Können',
      text: 'Was du weißt oder kannst, reicht tief, und deine Organisation legt großen Wert darauf. Das kann Software sein, das Verstehen von Daten, das Gestalten von Abläufen oder ein Fachgebiet, das du gründlich kennst.',
    },
    'attribute.technical.growth-through-mastery': {
      name: 'Wachsen durch Meisterschaft und angrenzendes Können',
      text: 'Du kommst voran, indem du in deinem Fach besser wirst oder in Nachbargebiete greifst, die dich darin besser machen: ein neues Werkzeug, Ideen aus einem anderen Fach oder ein größerer Rahmen für das, was du schon weißt.',
    },
    'attribute.technical.thought-leadership': {
      name: 'Fachliche Führung und geteiltes Wissen',
      text: 'Du leitest Vorhaben in deinem Fach oder berätst sie und bestimmst so mit, wie Probleme gelöst werden und was als gute Praxis gilt. Du lehrst und begleitest Kollegen, damit mehr Menschen diese Arbeit gut machen.',
    },
    'attribute.management.team-leadership': {
      name: 'Ein Team führen und entwickeln',
      text: 'Du stehst für eine Gruppe von Menschen ein: ob sie zufrieden sind, wie gut sie arbeiten und wohin ihre Laufbahnen gehen. Geht es ihnen als Team gut, dann hast du es gut gemacht; das ist der Maßstab.',
    },
    'attribute.management.growth-through-scope': {
      name: 'Wachsen durch Umfang und Größe',
      text: 'Du kommst voran, indem du mehr Menschen führst oder für mehr zuständig bist. Das kann eine größere Gruppe sein, Teams aus mehreren Teilen der Organisation oder Vorhaben, die verwickelter sind als die zuvor.',
    },
    'attribute.management.empowerment-and-advocacy': {
      name: 'Andere stärken und für sie eintreten',
      text: 'Du weißt, was die Menschen in deinem Team antreibt, räumst weg, was sie aufhält, und trittst für das ein, was sie beitragen. Du sorgst dafür, dass sie Rückhalt haben, zählen und gut arbeiten können.',
    },
    'sign.technical.problem-solving': {
      name: 'Probleme lösen',
      text: 'Du bist am wachsten, wenn du schwere Probleme löst und neue Wege findest. Einer schwierigen Frage auf den Grund zu gehen, gibt dir mehr Kraft, als du vorher hattest.',
    },
    'sign.technical.mastery': {
      name: 'Meisterschaft',
      text: 'In deinem Handwerk sehr gut zu sein, ist dir wichtig, und du hörst nie ganz auf, daran zu arbeiten. Du magst es, wenn Menschen mit schweren Fragen zu dir kommen, weil du es wissen wirst.',
    },
    'sign.technical.impact-through-expertise': {
      name: 'Wirkung durch Können',
      text: 'Du willst durch das wirken, was du weißt und schaffst. Wenn ein System, ein Ablauf oder ein Werkzeug von dir zu etwas wird, auf das andere bauen, hat deine Arbeit die Wirkung, die du willst.',
    },
    'sign.technical.mentoring-not-managing': {
      name: 'Begleiten, nicht vorgesetzt sein',
      text: 'Du blühst auf, wenn du jemandem technisches Können vermitteln kannst. Leistung zu beurteilen oder Laufbahnen zu planen, zieht dich nicht: Du hilfst gern beim Lernen, ohne vorgesetzt zu sein.',
    },
    'sign.management.people-development': {
      name: 'Menschen entwickeln',
      text: 'Andere wachsen zu sehen, treibt dich an. Wenn jemand etwas Neues schafft und du daran Anteil hattest, gehört das zu dem, was deine Arbeit für dich wirklich lohnend macht.',
    },
    'sign.management.organizational-impact': {
      name: 'Wirkung in der Organisation',
      text: 'Du willst weiter in die Organisation hineinreichen. Du möchtest mitbestimmen, wohin sie geht, was für ein Ort sie ist und wie ihre Teams zusammenarbeiten.',
    },
    'sign.management.comfort-with-ambiguity': {
      name: 'Gelassen im Ungewissen',
      text: 'Es wirft dich nicht um, wenn Ziele unscharf sind oder mehrere Vorhaben in verschiedene Richtungen ziehen. Du findest deinen Weg, bevor alles darin geklärt ist.',
    },
    'sign.management.advocacy-and-influence': {
      name: 'Eintreten und Einfluss',
      text: 'Du sprichst gern für die Menschen, mit denen du arbeitest. Dich vor dein Team zu stellen und dafür zu sorgen, dass andere seine Arbeit sehen, ist eine Rolle, die du gern übernimmst.',
    },
    'sign.management.team-success': {
      name: 'Erfolg des Teams',
      text: 'Du bist bereit, dich an etwas Neuem zu messen: an dem, was dein Team erreicht und wie seine Menschen sich entwickeln, und nicht mehr an dem, was du selbst hervorbringst.',
    },
    'lens.energy': {
      name: 'Energie',
      text: 'Woher deine Energie kommt. Verglichen wird, ein technisches Problem zu lösen und andere Menschen gut vorankommen zu sehen; gesucht wird, was dich lebendiger zurücklässt als vorher.',
    },
    'lens.impact': {
      name: 'Wirkung',
      text: 'Wo deine Arbeit am meisten nützen würde. Verglichen wird, neue technische Wege zu finden und Teams zusammenzubringen, die stark sind.',
    },
    'lens.growth': {
      name: 'Wachstum',
      text: 'Worin du besser werden willst, fünf bis zehn Jahre voraus. Verglichen wird, tiefer ins technische Handwerk zu gehen und zu lernen, Menschen und Organisationen zu führen.',
    },
    'lens.values': {
      name: 'Werte',
      text: 'Welche Art von Anerkennung dir mehr bedeutet. Verglichen wird, für dein Wissen bekannt zu sein und dafür, wie du führst und begleitest.',
    },
    'lens.lifestyle': {
      name: 'Alltag',
      text: 'Welche Art von Tag zu deinem Leben passt. Technische Arbeit lässt dir vielleicht mehr Zeit für Konzentration und mehr Raum für Eigenes. Management bringt oft mehr Besprechungen, mehr Austausch und mehr Verantwortung dafür, wie es anderen geht.',
    },
    'challenge.technical.keeping-skills-current': {
      name: 'Auf dem Stand bleiben',
      text: 'Die Technik, mit der du arbeitest, ändert sich schnell; was du heute weißt, reicht nicht lange. Das Lernen hört nie auf: Um gut zu bleiben, musst du Neues aufnehmen und dich anpassen.',
    },
    'challenge.technical.depth-vs-breadth': {
      name: 'Tiefe oder Breite',
      text: 'Du magst dich gedrängt fühlen, weit in ein einziges Fach zu gehen. Das ist gewagt, weil dein Gebiet zu eng werden kann. Wie tief du gehst und wie breit du bleibst, musst du abwägen.',
    },
    'challenge.technical.recognition': {
      name: 'Anerkennung und Aufstieg',
      text: 'Technische Arbeit gilt mancherorts weniger als eine Rolle im Management. Wo das so ist, bringt dir dein Beitrag vielleicht weniger Anerkennung, und der nächste Schritt kann schwerer werden.',
    },
    'challenge.technical.influence-without-authority': {
      name: 'Einfluss ohne Befugnis',
      text: 'Wer sich auskennt, rät oft, während andere entscheiden. Du siehst vielleicht, was zu tun wäre, und kannst es doch nicht selbst bestimmen; du bist darauf angewiesen, gehört zu werden.',
    },
    'challenge.technical.burnout': {
      name: 'Ausgebrannt von Komplexität',
      text: 'Schwere Probleme kommen immer neu, und ab und zu ist eine Krise zu bewältigen. Ständig mitten im Lösen zu stecken, kostet geistige Kraft, und so viel Komplexität kann bis zur Erschöpfung zermürben.',
    },
    'challenge.management.people-complexity': {
      name: 'Menschen sind vielschichtig',
      text: 'Die Menschen, die du führst, sind verschieden, und manchmal geraten sie aneinander. Damit umzugehen, braucht ein Gespür für das, was in anderen und in dir vorgeht, und die Sorgfalt, danach zu handeln.',
    },
    'challenge.management.less-hands-on': {
      name: 'Weniger eigene Arbeit an der Sache',
      text: 'In einer Führungsrolle machst du weniger technische Arbeit selbst. Wenn du Probleme gern selbst in der Hand hast, fehlt dir das vielleicht, sobald andere sie lösen.',
    },
    'challenge.management.responsibility-for-others': {
      name: 'Verantwortung für den Erfolg anderer',
      text: 'Wie gut du dastehst, hängt an dem, was dein Team zustande bringt. Das kann hart sein, denn gemessen wirst du an der Arbeit anderer und nicht nur an deiner eigenen.',
    },
    'challenge.management.ambiguity-and-politics': {
      name: 'Ungewissheit und Politik',
      text: 'Ziele sind nicht immer klar, und eine Organisation hat ein Eigenleben mit Interessen, die gegeneinander ziehen. Im Management kannst du nicht abseitsstehen: Den Weg hindurch zu finden, gehört dazu.',
    },
    'challenge.management.time-and-energy': {
      name: 'Was Zeit und Kraft kostet',
      text: 'Dein Kalender kann sich mit Besprechungen und Papier füllen. Sie kosten Zeit und Kraft, und was langes, ungestörtes Nachdenken braucht, rückt an den Rand des Tages oder fällt heraus.',
    },
    'challenge.management.advocacy-and-accountability': {
      name: 'Rückhalt geben und Leistung einfordern',
      text: 'Du stehst hinter den Menschen in deinem Team und musst doch einfordern, was von ihnen erwartet wird. Leicht neigt man zu weit auf eine Seite; beides im Gleichgewicht zu halten, braucht Sorgfalt.',
    },
    'thread.technical': {
      name: 'Der gemeinsame Faden',
      text: 'Der technische Weg prüft, ob du dein Können frisch halten und Einfluss behalten kannst, obwohl keine Position dir den Rücken stärkt.',
    },
    'thread.management': {
      name: 'Der gemeinsame Faden',
      text: 'Der Weg ins Management prüft, ob du durch andere Menschen Ergebnisse erreichst, obwohl du oft weniger selbst in der Hand hast.',
    },
  },
  lenses: {
    energy: {
      short: 'Energie',
      poles: {
        technical: 'Technische Probleme zu lösen, gibt dir Energie.',
        management: 'Anderen zum Gelingen zu verhelfen, gibt dir Energie.',
      },
    },
    impact: {
      short: 'Wirkung',
      poles: {
        technical: 'Deine Arbeit zählt am meisten durch neue technische Ideen.',
        management: 'Deine Arbeit zählt am meisten durch starke Teams.',
      },
    },
    growth: {
      short: 'Wachstum',
      poles: {
        technical: 'In den nächsten Jahren willst du tiefer in dein technisches Handwerk.',
        management: 'In den nächsten Jahren willst du lernen, Menschen und Organisationen zu führen.',
      },
    },
    values: {
      short: 'Werte',
      poles: {
        technical: 'Du willst vor allem als jemand gesehen werden, der sein Fach kennt.',
        management: 'Du willst vor allem als jemand gesehen werden, der führt und begleitet.',
      },
    },
    lifestyle: {
      short: 'Alltag',
      poles: {
        technical: 'Du magst Tage mit Zeit für Konzentration und Raum für Eigenes.',
        management: 'Du magst Tage mit Besprechungen, Austausch und Verantwortung für andere.',
      },
    },
  },
} as const satisfies FrameworkWords;
