/** Words by which people who are in danger tell of it, by kind. */
export const dangerClasses = {
  any: 'any more, anymore, any longer, at all, too much, so much',
  want: 'want, wish, hope, would rather, like to, would love',
  die: 'die, dying, dead, death, suicide, suicidal, kill myself, born, survive',
  harm: 'cut, cutting, hurt, harm, hang, shoot, drown, jump, burn, starve, overdose, poison, bleed, punch, kill, attempt, step off, throw myself, something to myself, do to myself, trust myself, not safe',
  means:
    'pill, tablet, painkiller, meds, paracetamol, drugs, rope, noose, bridge, a train, the train, tree, platform edge, roof, window, balcony, cliff, gun, knife, razor, blade, blood, wrist, my arms, my legs, my skin, bleach, truck, the voices, a voice, in hospital, funeral, grave, god',
  life: 'cope, live, living, life, be alive, being alive, stay alive, even alive, still alive, exist, existence, be here, being here, be around, being around, still here, still around, wake up, waking up, the world, this world, this planet, not go on, going on, keep going, carry on, through tonight, through the night, out of bed, another day, asleep, to sleep and, tomorrow, stop being',
  end: 'end, ending, be over, is over, it over, make it stop, it to stop, pain to stop, finished, give up, giving up, given up, gone, disappear, vanish, be done',
  sense:
    'point, reason, sense, no meaning, any meaning, all meaning, purpose, no hope, all hope, lost hope, future, way out',
  dark: 'hopeless, worthless, empty, numb, pointless, desperate, despair, unbearable, is dark, dark thought, trapped, alone, depressed, pain, hate myself, waste of space, coward, burden, in the way, rid of me, no strength, peace, breaking point',
  cry: 'cry, crying, cried, sob, tears, panic attack, breakdown, scream, fall apart, falling apart, losing it',
  kin: 'family, kids, children, kid, wife, husband, mum, mom, mother, dad, father, parents, son, daughter, brother, sister, girlfriend, boyfriend, friend, everyone, everybody, no one, nobody',
  part: 'goodbye, better off, happier without, without me, miss me, need me, needs me, last message',
  job: 'work, job, career, office, role, project, product, sprint, stand up, deadline, ticket, task, email, slide, team, company, firm, startup, client, customer, colleague, manager, lead, meeting, promotion, promo, politics, release, review, retro, call, legacy, build, demo, roadmap, report, process, feature, board',
};

export type DangerClass = keyof typeof dangerClasses;
