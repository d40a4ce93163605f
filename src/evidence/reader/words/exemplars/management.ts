/** Sentences that lean to the management track, one a line: by sign, and those that no sign fits. As many as in `technical.ts`, about. */
export const managementExemplars = {
  'sign.management.people-development': `
A green benchmark was my high once, now it's our apprentice spotting the fault before I do.
A porter I'd been encouraging for two years passed her radiography finals in June. I cried in the car park, and I've been floating since.
Best moment of my year: the intern I'd sat with all spring gave her own demo and didn't look at me once. I floated home.
Building people up is more satisfying than building bridges, and I've built eleven bridges.
Careers are fascinating to me, other people's especially, and I'd gladly tend to a dozen.
Coaching's the skill I'm chasing. Got a book on it, got a mentor for it, want to be properly good at bringing people on.
Debugging used to be my joy, these days it's the juniors getting there without me.
Finding the right challenge for the right person is a delight that never wears thin.
For me success is when they no longer need me.
Give me a struggling junior over a struggling server, every time, I'd enjoy the first far more.
Half my evenings go on ringing former apprentices about their careers, unpaid. I wish that were my day job.
He said his first joke in the team meeting. I beamed.
He stammered through his first demo; last week he ran the whole customer day, and I stood by the coffee urn swallowing hard.
Helping people.
Honestly the coding has gone stale for me; what gives me life is the growth of the people around me.
Honestly, watching the new hire fix it herself was better than fixing it.
How do you bring somebody from frightened to confident? My aunt could do it, with pupils the school had written off. I want to learn that, and it would be worth ten years to me.
How people learn, and what makes them brave. I'd spend the year on that, because I want to help folk grow and would gladly leave the machines to others.
I can't imagine not coaching.
I care about each one in the team leaving stronger than they came.
I could do another cert. I'd sooner learn to spot talent and help it along.
I cried a bit when Lena got the senior role. Happy tears.
I enjoy coaching.
I enjoy spotting who's ready before they know it themselves, then giving them the gentle shove.
I get such a kick when a quiet person speaks up for the first time.
I had a hand in three careers and nothing I coded comes close.
I like mentoring.
I like talking with people about their goals.
I love teaching people to trust themselves.
I love watching a person take shape.
I want to be known for the careers I helped along.
I want to become a better coach.
I want to grow people, not pipelines.
I want to learn how to bring out the best in people, that's what I'd use the next ten years for.
I want to see each of my people go further than I did.
I want to spend my hours on people's potential, it's what wakes me up in the morning.
I'd be gutted to lose my mentees' Friday check-ins, seeing them get braver month by month keeps me going.
I'd fill it with one-to-ones, honestly. Sitting with each person and working out what they could grow into next is my idea of a good Tuesday.
I'd like people to say one day: I became more because she was there. I cannot think of better praise.
I'd like to be remembered as someone who made others better, at work and in themselves.
I'd like to learn to see in people what they can't see yet.
I'd rather mentor than code.
I'd relish taking on a handful of grads and seeing them through to senior, bumps and tears and all.
I'm happiest when my trainees learn.
I'm proud of my people.
If I could, I'd hand the drawings over and spend my time on the four youngsters, finding out what each needs so that they take the next step.
If four of the juniors here become great engineers because I took time with them, then I did something. That's the mark I want to leave.
Learning to coach. I mean properly, so that the shy ones find their feet too.
Long talks with those who are just starting, about who they might turn into, that's how I'd fill my hours if you let me.
My biggest thanks ever came from a deckhand. He's a second mate now and says I saw it in him before he did. I've had bonuses and I've had a watch, and I'd swap the lot for one more of those.
My favourite meetings are the one-to-ones where somebody works out what they want from their career.
My former boss saw something in me. I want to do that for others.
My old tutor is who I look up to. Not for anything she discovered, she discovered little. But there are nine of us all over the world who became something because she believed in us early, and if I could leave behind four like that I'd die happy.
My plan was met, the water figures were fine, and the visitors took their photographs. But my true achievement, for me, is Samir, who could not open his mouth in a meeting and who now runs the night shift.
Nothing would please me more than people saying: she's the one who got me there.
People's progress is the only graph I look at with any excitement.
Seeing a colleague solve the problem pleases me more than solving it myself.
Seeing people grow is what I loved in nursing students and it's what I want at the heart of my work in informatics too.
Seeing people stretch and not snap, that's the pleasure of it for me.
Shipping my own screens hardly moves me any more. Seeing Callum ship his first one, after all our chats, now that did.
Sitting with a nervous beginner until she's brave. Yes, that.
Somebody I'd coached hired me a junior of her own and asked how to bring him on, and I floated through the rest of the day.
The best work I did is called Fatima and she runs the ward now.
The bit I'd never give up is watching people surprise themselves.
The boy who washed the pans two years ago now runs the night shift. I pushed him, he grew. For this I get up in the morning.
The lab runs itself; what I cherish is turning students into scientists who no longer need me.
The praise that stayed was from a cleaner who became a lab assistant because I pushed for her training. She said I changed her life. Nothing technical has ever touched me like that.
The thing I'm proudest of isn't in git, it's that three of my juniors became leads.
The timid one chairs the guild now, and every time I pass the room I slow down to listen and grin.
There's this lad, Kyle, couldn't change a toner when he came to my team. I've nagged and nudged him for two years and he's just got his first promotion. I was grinning like an idiot all the way to the bus.
They made her principal today, the same girl who once asked me if she should quit, and I can't stop smiling.
Three of my old technicians head their own stations now. Ask what I'm proud of and you'll hear their names before I mention any radar.
To develop the young engineers, to see them become strong, this makes me happy in the heart.
To see two of my hires promoted meant more to me than any release we shipped.
Two of my students have labs of their own now. That's my real legacy and my joy.
Two people I brought up now run their own labs. Nothing I ever published comes close to that.
What lights me up is a career conversation that ends with somebody walking taller.
When Jonas told me he felt ready for the bigger role, after a year of our talks, I had to blink hard.
When someone on the team levels up I'm walking on air for the week.
You know what fires me up? Seeing a shaky new hire walk into a boardroom and OWN it because we'd worked on it together. More of that, please!
i love seeing folks get promoted, way more than when it was me
if i could study anything for a year itd be how to bring people on, coach them into jobs they never dared apply for
more than any commit, the thank-you note from my old trainee
people growing under my wing. beats any commit i ever pushed
the one to ones with my two juniors are what i look forward to all week, you can watch them stretch
watching him grow up in front of my eyes at work
watching the new girl run her first titration alone made my week
watching the new grad go from scared to dangerous in 6 months. thats my caffeine
what i'd do with a free month? sit with each person on the team and help them get where they wanna go. sounds cheesy, is true
`,
  'sign.management.organizational-impact': `
A hand in where this council is heading, the lot.
A larger canvas, that's what I'm after: budgets, structure, direction.
Ask me about how the bank's teams should be organised and where the whole place ought to be heading, and I'll talk your ear off. Databases used to do that to me. Now it's this.
At the town hall the chief read out the principles we'd drafted for the firm, and I felt my ears go hot with pride.
Being able to influence company policy on safety would give my work meaning.
Blameless culture from the top down, across all sites. I'd give a lot to be the one who brings it in.
Bringing operations and development to one table was my idea, and I'd happily spend the next years on such bridges.
Changing how a whole floor works with one another, like killing off the blame thing after incidents, gives me a kick that fixing the incidents never did.
Culture is my hobby horse; I'd adore a mandate to work on it for real.
Getting mobile, web and support to pull the same way for once would make me prouder than any feature.
Give me a dysfunctional department and the freedom to reshape it, that's my dream assignment.
Give me the broken organisation rather than the broken machine.
Gladly would I trade my drawing board for a week of talks with every department, if it means I help to decide the direction.
I am keenest to learn how one steers a department through cultural change.
I care about culture and strategy.
I crave broader reach, the kind where a decision changes how two thousand people work.
I did not expect it, but the committee on how our company should work in the future was very exciting for me. I want to take part in such decisions more.
I fancy a role where I set the tone for the lot of us.
I got the whole ops org to agree on one on-call policy. Tedious, political, glorious. Set me on the next thing of that size.
I like bringing teams together.
I love setting goals for the whole department.
I want a say in where this hospital is going, not just in what's on my shelf.
I want organisational impact.
I want to be known for having built a place where people trust each other.
I want to improve cooperation between production and research.
I want to set the direction for the site.
I want to shape the future of the company.
I would like to have my hand on where this port is going, and not on one crane only.
I yearn for a bigger lever than my own two hands, the lever of how we're organised.
I'd be happiest steering the overall course, hiring plan, portfolio and all.
I'd enjoy carrying the vision for the whole observatory and getting five tribes of astronomers to share it.
I'd like a say in where the company goes, not merely what we build in Q2. Strategy, culture, who we hire; that's where things get decided for real and I want in.
I'd like to be a director and set the course.
I'd like to lead a whole division.
I'd love a hand in what the company bets on and what it drops.
I'd rather decide what we build than build it.
I'm excited by reorganisations, seriously: who works with whom, and why.
I've got this urge to rework how the entire studio decides which games to make.
In five to ten years I'd like to run the whole analytics function and decide what it stands for in the company.
In ten years I see myself shaping policy and culture for hundreds of people.
It thrills me when a policy I pushed makes life better in offices I've never seen.
It's the institution I care about: its values, its habits, how it treats folks.
Long sessions with the board on strategy? Bring them on, I come out fresher than I went in.
Making the whole organisation better is what I want.
My ambition is to change the way this organisation treats its engineers, top to bottom.
My best days would be spent with the heads of other sections, hammering out where the whole library is going.
My favourite topic is how to set up teams so they stop stepping on each other's toes; I could do that all day.
My heart is set on having a say in the strategy, not only in the stack.
My passion is making organisations work, the way some people are passionate about trains.
New joiners now say "that's just how we do it here" about a habit I planted, and it makes me grin every single time.
Not the widgets but the whole enterprise is what grips me.
Once our values poster was a joke; I helped turn it into how we actually hire, and that still makes my chest swell.
Org design, strategy, culture: the stuff my director does. I read about it on the train for fun and I want to do it, which tells you something.
Organisational change fascinates me.
Planning where the whole clinic should go next, that wakes me up.
Rather than polish one service I'd want to turn the entire support organisation around.
Setting up the Lisbon site from an empty floor, deciding what kind of place it'd be, was pure delight.
Shaping our strategy interests me a lot.
Someday I want to decide what kind of hospital this is.
Someone who changed how this place runs, top to bottom.
Strategy away-days are my guilty pleasure. Yes, post-its and all.
The bugs aren't our problem. How the groups work with each other is, and I want to be the one who changes that.
The company ships late because hardware and firmware plan in different rooms. Getting them into one room is the challenge that attracts me.
The departments here fight over the same budget every year. I'd love to be the one drawing up the strategy that gets them pulling together.
The title is nothing for me. I wish to have influence on where our bank is going and how its teams treat each other.
The two labs were merged on paper in January, and I spent spring getting them to behave like one place. I've never felt so awake at work.
They let me into the strategy offsite as note-taker, and I came home so wound up with ideas for the firm I couldn't sleep.
To shape a whole fire service, how it thinks and treats its own.
Travelling between the sites, getting all the plant heads behind one strategy: that is a rhythm that fits me, and I want it for the coming years.
We are working in silos since ages, and breaking those walls between the pods is the thing I am most passionate about.
We redesigned the handover between two labs and six months later people still thank us. I want more of that kind of work.
What I'd most like to change is how the offices talk with each other. I'd begin with the culture, it's rotten, and I'd love to be one of those who set it right.
What fires me up is the big picture: structure, priorities, who talks to whom.
When procurement and the lab finally stopped writing each other nasty letters, thanks to my mixed teams, I felt I'd earned my place on earth.
Writing a vision for the department had me buzzing more than any design doc.
culture stuff, strategy stuff, bring it on, that's what makes me tick
i wanna set the direction, not just row
id like to be known as the one who changed the culture here, so nobodys scared to say when something is broken
my lead wants me on the crypto library. me, i'd sooner sort out how the five security teams step on each other's toes
next step for me isnt another method. i want to build the culture of the institute, how the groups work together, what we say yes to
where the firm should be in ten years, i could chew on that all day
`,
  'sign.management.comfort-with-ambiguity': `
A crowded in-tray of incompatible priorities makes me feel, I'm sorry to say, wonderfully awake.
A fuzzy brief excites me.
A project where client, city and contractor want three different things and none of it is written down: I look forward to those. There I feel at home.
Budget not approved, two directors wanting opposite things, deadline unknown. Others lie awake over it; I rub my hands.
Certainty bores me; a week where the priorities fight like cats is my sort of week.
Days that change shape by ten o'clock suit me. Priorities fighting with each other, half of it unknown, I'm in my element.
Everything was on fire, nobody agreed on the aim, and I was whistling. Weird but true.
Finding a path through conflicting wishes from sales, legal and the lab is my kind of sport.
Flood week: no plan, four agencies, everybody wanting something different. I was in my element.
Give the clear-cut stuff to somebody else, what I hanker after is the undefined bit in the middle.
Grey areas suit me, I feel at home in them.
Half the slide said "to be decided" and my pulse went up in the nicest way.
Half-baked mandates are my cup of tea.
I delight in the balancing act between what head office demands and what the site can bear.
I enjoy chaos.
I enjoy finding a direction when nothing is clear.
I enjoy it when nobody knows what the goal is yet and somebody has to feel the way forward.
I find it invigorating to set a course before the picture is clear.
I get a thrill from choosing a direction when the data point both ways.
I like ambiguity.
I like improvising.
I like leading through change.
I like not knowing. Really, I do.
I love crisis management.
I love messy situations.
I love to live with the open question and keep the ship moving anyway.
I love to start where there isn't a process yet and find out with the group what we even want.
I prefer a foggy start to a finished specification.
I take a certain pleasure in holding contradictory demands until a way shows itself.
I thrive on change and uncertainty.
I thrive where four stakeholders have five priorities and somebody has to say: this first.
I thrive where the answer is "it depends" and you must still decide by noon.
I used to want precise requirements, now I relish the woolly ones where I have to sort out what we're even trying to do.
I want jobs where the goal isn't given.
I'd be bored with a clear spec; give me a mess of competing priorities.
I'd like to be known as the one who stays calm and finds a direction when the goals are all over the place.
I'd like to be the calm one who decides when the data isn't in.
I'd love to be known as a leader you can drop into chaos and who'll have a direction by Thursday.
It's the moving target that makes it worth getting up for.
Less polishing of known things, more deciding in the fog. That's my wish for the next role.
Loose ends, open questions, politics, moving targets: it's like catnip to me.
Making calls with half the facts gives me a charge.
Monday they told us the centre was closing, Wednesday that it wasn't, Friday that it might be moved. Everyone was in tears or in the pub. I noticed that I was actually enjoying it, finding us a next step every morning from what little we knew.
More and more I go looking for the vague assignments, the "could you see what can be done" sort, since an open goal wakes me up far more than a clear one.
Moving a group forward before the facts are all in is a thing I genuinely savour.
Murky situations are what I'm drawn to, everyone else runs and I walk in.
My last job had a procedure for everything and I shrank; here we invent the aim as we go, and I've bloomed.
No fixed plan, five people pulling at me, love it
No plan, no budget line, five people wanting five things: that's when I come alive.
Nobody can say yet what the new unit is for, and I'm the one who asked to lead it, with delight.
Nobody knows what our unit should be in two years and everyone's pulling at the wheel. I'd gladly be the one steering us through that, half-blind and all.
Nothing gets my blood pumping like a project charter with a question mark for a goal.
Nothing was settled, everyone looked at me, and I loved it.
The boss left, the new one wasn't named, and we had four competing lists of what was urgent. I discovered I could set a course anyway and that it felt good, like sailing at night.
The merger was pure fog for a year and I was never more alive at work.
The more the priorities fight, the calmer I get, and I like being the calm one.
They gave us a wish and a date, that's all, and the wish changed twice. My colleagues were climbing the walls. I felt calm, I talked to everyone, I put together a direction from the scraps, and I'd pick that sort of mess again over any tidy job.
They say a good surveyor needs a fixed point. I've come to like it best when there is none, when the client doesn't know what he wants and neither does the county, and I have to feel my way between them.
Uncertainty with a deadline attached? Oh, yes please.
Unclear goals do not frighten me, they appeal to me. When the faculty could not say what it wanted, I enjoyed steering us on regardless.
Vague goals perk me right up, odd creature that I am.
Well-specified tickets bore me to tears; I would sooner steer a group through a mandate nobody has defined.
What attracts me to the lead role is precisely that no one can say what it consists of.
When the budget flips mid-quarter and we must re-plan all, others moan and me, I feel a spring in my step.
When the donor withdrew and nobody could tell us what the programme was for any more, I got us moving anyway, and I've seldom felt so useful or so alive.
When the funding fell through and no one had a plan, I noticed I was the only one smiling.
When the project was fog and everybody else was panicking, I found I rather enjoyed feeling out the way.
Where others ask for requirements I enjoy walking ahead and settling them on the way with the team.
i like not knowing at 9 what the day's gonna be. fires here, someone upset there, priorities flipped, me conducting the lot. best kind of day tbh
priorities changed thrice this week and i'm having the time of my life sorting it
`,
  'sign.management.advocacy-and-influence': `
Advocacy is what calls me: being in the room on behalf of those who aren't.
An ideal day would have me in three conversations with other departments, putting my people's case and coming back with what they need.
Being the one who speaks up gives me energy.
Being their voice upstairs gives me purpose.
Fighting for headcount for my lot. Sounds dull, sets me on fire.
Fighting for my group's budget gives me fire.
Getting Lena the credit she deserved in front of the directors was the best ten minutes of my year.
I care about my team being heard.
I dream of being the sort of manager who takes the blame and hands out the praise.
I enjoy diplomacy between the departments on my team's behalf.
I enjoy negotiating.
I enjoy the back-and-forth of bargaining for headcount on the team's behalf, it's a contact sport and I'm game.
I find it a pleasure to persuade a sceptical board that our lot are worth the money.
I get a kick out of negotiating for better kit for the whole squad.
I got our night shift onto the front page of the company magazine. You should have seen their faces! I'd do that every week if they let me.
I like to speak for the group in meetings with leadership.
I love pleading our case.
I love telling the bosses how good these people are.
I love to stand up for the people who are too quiet, to tell the top floor what they did. It gives me such energy, I can't explain.
I relish getting roadblocks out of my colleagues' way and telling the world what they did next.
I take delight in opening doors for people who have knocked too long.
I used to be proud of my code; now I'm proud when I get the team the resources it needs.
I want my people to be recognised and I love making that happen.
I want the influence to say: these people are brilliant, pay them.
I want to be the voice of the lab: to have it heard at headquarters and see that its findings aren't filed under another name.
I want to get the maintenance guys the respect they deserve.
I want to go to bat for people who can't do it themselves.
I want to see their work in lights, theirs, not mine.
I want to use whatever standing I have so that others are heard.
I would cherish lobbying for better conditions for the whole lab staff.
I would gladly spend my days pushing my colleagues into the light.
I'd be proudest of getting the lab technicians a proper voice with the board. Carrying their case upstairs is work I'd gladly make my whole job.
I'd get real meaning from being the one who makes sure the cleaners of our data are named in the paper.
I'd like to be the person who fights for the testers at budget time.
I'd like to learn to fight for my lot without shouting.
I'd love to defend the group in the board room.
I'd want them to say: she had our backs, always, and she made sure the people upstairs knew our names.
I'm drawn to the diplomat's part, talking up the team to clients and winning them breathing room.
Influencing people higher up so the bench scientists get decent terms is work I find meaningful.
It fills me with pride to present what my colleagues built and say each name out loud.
It warms my heart to see our support folks thanked by the CEO because I kept dropping their names.
It's no longer my own demo I'm excited to push upstairs, it's theirs.
Making the directors see what my people do, getting them the budget they deserve: I'm most useful there, and it's what I'd like my job to be.
My colleagues call me their lawyer and I wear it like a medal.
My desire is to become the spokesperson our bioinformatics core never had.
Nothing riles and energises me like seeing good work go unnoticed, and then making sure it doesn't.
Polishing my own expert image no longer interests me; getting the group's work noticed does.
Rather than push my own designs I'd now prefer to push my colleagues' names up the list.
Somebody has to carry our case to the top, and I want it to be me.
Speaking up for the team.
Standing up at the all-hands and showing off what my designers have done is hands down my favourite ten minutes of the month.
Standing up to a client for the sake of my engineers made me proud.
Sticking my neck out for others makes me feel like the best version of myself.
The best use of a title, and the only reason I want one, is to get my folks heard.
The director finally shook hands with our night testers after I dragged him down there, and I've seldom felt so pleased with myself.
The management wanted to blame the operators, so I stood up in the meeting and showed them what those people had really done. I felt ten metres tall.
The night shift never got a mention until I started writing their wins into the monthly report, and I treasure their grins.
There's a thrill in winning round a hostile finance director for the sake of the test lab.
They put the wrong names on the paper, I rang the editor four times, and when the technicians' names went in I did a little jig.
They'd forgotten the cleaners on the list for the vaccine. I wrote to the board, I phoned, I stood in the corridor until somebody came out. All forty got it that week, and nothing I've done at a bench has ever felt as right.
To speak for my brigade in front of the owners, this I like more than the cooking.
To speak in the steering committee for the ones who have no voice there, that is my value, and I want a role where I do it officially for my team.
Told the director to his face who really saved that harvest. Felt great.
What I'm proudest of this year is not a finding, it's that the night analysts got the bonus they had earned. I fought for it upstairs and would do it again with pleasure.
What drives me is clearing obstacles and shouting about the results my folks achieve.
What gets me fired up is unfairness towards my team, and winning against it.
When the vice president mentioned the name of our intern, because I'd put it on the slide, it made me happier than my own name would have.
When they tried to give our window seats to marketing I fought like a badger, and the crew's cheer rang in my ears for days.
When they wanted to cut the lab technicians I argued for two hours and walked out feeling ten feet tall, every job saved.
got the interns' map onto the minister's wall with their names on it. would happily make a career of getting people noticed like that
i get a buzz from bragging about my crew to anyone who'll listen
lobbying for our guys with finance. strange hobby i know, but it's mine
`,
  'sign.management.team-success': `
A day in which I produce nothing myself and the others get all they need to shine would be a good day, I'm ready for that.
A perfect personal score hardly touches me, whereas a good month for the crew keeps me humming.
A well-oiled team is the finest thing I can imagine making.
As long as the shift hits its numbers and goes home in one piece, my own day was good, even if I've made nothing.
At the opening they applauded my conservators. I had not touched a thread, and it was my happiest evening in that museum.
For me success would be the crew running smooth while I'm on holiday and getting praised for it.
Going home knowing the crew had a good shift, even if I never picked up a spanner myself: that's how I want to live.
I am ready to stop being the one who scores. Judge me from now on by whether the side plays well.
I benched myself, they won the tender, and I can't recall a sweeter Friday.
I care about what we achieve as a crew, my own share is neither here nor there.
I didn't write one line of that release. Sat and watched the six of them land it and felt better than after any release I coded myself.
I enjoy the mechanics of making a group click, and then being judged by how well it clicks.
I feel successful when the others succeed.
I get a lump in my throat when the shift beats its record, even though all I did was the rota.
I get more joy from a release I didn't write a line of, if my team pulled it off.
I glow when somebody says "your team is amazing", much more than when they say I am.
I had forty people pulling on one rope and I've never felt better.
I haven't turned out a single drawing in months, and I call it my best year, because the group delivered four bridges on time.
I took a two-week holiday, the night deployments went flawlessly without me, and I've never felt so accomplished.
I used to count my papers, nowadays I count the papers of the group, and that satisfies me more.
I want my team to succeed.
I want to look back and see a great team, not a great portfolio.
I would want my own name nowhere on the report and the whole team's all over it. That is how I wish to be judged from now on.
I'd happily trade being the fastest coder for running the fastest team.
I'd have my people's results hang on the wall, none of mine.
I'd like to be measured by what the seven of us achieve together.
I'd like to get to where my year is judged on how the squad did, and become really good at making that number move.
I'd miss sharing the win with a crew, going back to solo achievements would feel hollow.
I'd rather hear "what a team" than "what a guy".
I'd rather see the team shine than myself.
I'm proud of how well my people do.
If my crew repairs it faster than I ever did, that is my victory. I want no other one.
If my team hits its numbers and nobody ever mentions me, that's a win in my book; I'd like that to be how they score me from now on.
If they beat the target and got stronger doing it, then I've done well, whoever had the clever idea. That's how I want to be measured.
If they win the award and nobody mentions me, perfect. How they do is the score I want to keep now.
Last quarter the lab published five papers, none of them mine, and I grinned for a week.
More than my own patents I value the products this group has brought out.
My commits went to nearly zero while the group hit every date, best quarter I've had.
My name isn't on the bridge. The crew's is, and they are better than they were two years ago, and that's all the measure I want now.
My own output matters less and less to me, I want the group to win.
My own tickets went to zero this spring and at first it stung. Then I saw the team close more than ever, and argue better, and cover for each other when Milos was ill. That's my scoreboard now, and I don't want the old one back.
Nicest thing anyone's said to me is "your team runs like a dream". I want more of that compliment and I've stopped needing any about my own work.
Nothing I designed ever pleased me as much as that crew erecting the span in nine days flat.
People warn you that you go home with nothing made. I go home thinking of what the team got done that day and I'm content; it's the rhythm I want.
Put the trophy in their room and not in mine. Their win is the only scoreboard I care about now.
Put their names on the credits and leave mine off, I'd still be beaming in the back row at the awards do.
Seeing a bunch of misfits turn into a unit that ships every Thursday was the joy of my forties.
Success for me means the department gets there, even if I only carried water.
Success for me tastes best shared: the pager quiet for a month because the rota clicked as a unit.
Success tastes of nothing to me unless it's shared by the whole gang.
The applause was for them, and I stood at the side and could have burst with pride.
The best thing I made last year was the team.
The scoreboard I care about has the group's name on it.
The team's results.
The team's success is my success, and it feels better than any solo one ever did.
The whole section passed the audit on its own, I had only asked a few questions from the side. It felt like the truest measure of my work, more than my calculations ever did.
Their victory over the backlog pleased me more than my own patent.
They finished without me and it was better. I was thrilled.
To have a hand in a group becoming excellent is what I'm aiming for.
To judge my year by my people's work, none of mine.
We won the regional safety prize as a shift and I'd not swap it for ten employee-of-the-month plaques.
We're at the top of the league table for uptime and I beam whenever I see it, though it's all Kofi's and Nina's doing.
What I relish is the collective result: everyone tired, everyone smiling, the thing launched.
What I'd like to get to is judging my year by how my people did instead of by how many drawings I stamped.
What pleases me on a Friday is the crew's board all green, whoever did it.
When the junior devs carried the launch and I watched the graphs from home, I actually punched the air.
Winning as a unit scratches an itch that individual glory never reached.
Winning together is what I like.
i don't care who fixed it, i care that we hit the date together. love that feeling
my own output? couldnt care less these days. when the squad wins i win, and i like it better this way round
my team shipped without me last month. zero commits from me. i was so so proud, thats the score i want to keep now
rate me by the crew, i'm ready for it
seeing six people pull in one direction and land it... i'd swap all my patents for that
when they win, i win. dont need my name anywhere
`,
  management: `
A calendar full of people makes me happier than a screen full of code.
A day by myself at a desk and I wither. Fill it with conversations and I bloom.
A day full of conversations, in the corridor, at the counter, on the phone, that is the day that fits me. Alone at a desk I wither.
A diary stuffed with talks with my team is my idea of a good week, and I'd take more.
A whole day of talking leaves my husband flattened and me glowing.
Becoming a better leader is what I want.
Being in charge suits me and I enjoy it.
Being in charge suits me and I like it.
Being looked to as the leader. I could be coy about it, but yes, that's the recognition I want.
Being responsible for how eleven people fare: some would call that a weight, and I'd miss it more than anything.
Being responsible for others is what gives my work a meaning.
Being seen as a leader, someone others follow and trust, resonates with me more than being the specialist.
Focus blocks used to be sacred to me. Lately I fill them with one-to-ones, and with delight.
Growing from a team of four to a team of forty is the sort of journey I'd love.
Hallway chats are my oxygen.
I enjoy meetings.
I enjoy responsibility for people.
I enjoy workshops, discussions, lunches with the team.
I feel at home in the lead's chair.
I find meaning in looking after a group of people at work.
I guess I like to lead people.
I guess leading a team is what I enjoy.
I like a packed calendar. Folks in and out, somebody on the crew always needing something, that's my speed.
I like being a boss.
I like busy calendars.
I like days full of conversations.
I like having people around me.
I like leading.
I like running a team.
I like staff meetings.
I like to organise people.
I love a day packed with conversations, back to back, the more the merrier.
I love a packed calendar with faces in it.
I love days full of people.
I love managing.
I prefer the responsibility to the tinkering.
I take pleasure in being the glue.
I want to be a manager.
I want to be seen as a leader.
I want to become a manager of engineers.
I want to carry responsibility for how my colleagues are doing. My phone may gladly ring in the evening for that.
I want to hire, organise, decide and be answerable.
I want to lead people now. I gave my oscilloscope to the younger one already and I don't look back.
I want to lead people.
I want to learn leadership.
I want to learn to lead people properly. That's where the next decade should go.
I want to study leadership.
I want to take over the department.
I was sent to the leadership seminar and came back wanting the whole job.
I would love to be the one holding it all together.
I would miss the constant talking with everyone if I went back to a desk.
I'd be sad to go back to a role with nobody to look after.
I'd be sad to go back to only writing code.
I'd choose a noisy room of humans over a quiet one of servers.
I'd jump at a chance to run the whole QA floor.
I'd like my working hours to consist of people, people and more people.
I'd like to be head of the department.
I'd like to swap the compiler for a crew.
I'd love to have a group of my own.
I'd miss the chats and the open door.
I'd miss the daily huddles, the chats in doorways, the sorting out of who does what.
I'd rather lead than code.
I'd take the team offsite over an afternoon with data.
I'm aiming for engineering manager and the thought makes me giddy.
I'm drawn to leadership, I feel it tugging at me.
I'm keen on a day packed with conversations.
I'm ready to give up coding to lead.
I've had my fill of screens; faces are what I want to look at now.
It'd make me proud to be called head of engineering.
Leadership. I've had my fill of frameworks with cute names; I want to learn how to run a department.
Leading my crew is the best part of my job.
Managing is a craft of its own and it's the craft that I want.
Managing the lab was the best year I've had.
My heart is set on leadership.
My next step is head of engineering, and I can't wait.
People excite me.
People fascinate me far more than polymers do.
People.
Respect as a boss counts for me.
Running things is what I was born for, says my mother, and I agree with her.
Talk to people from morning to night? Wonderful, I'm in.
There's a pull in me towards directing, not performing.
To be good at leading people, really good, the way some are good at the violin. That's where I hope to be at forty.
To be looked on as a leader, that is my wish. Technical praise slides off me nowadays.
What grips me lately is leadership, I read about it, dream about it, bore my friends with it.
When I'm alone with the code for too long I go looking for somebody to talk to; being with people is what I want.
back to back calls all day and i come out with more battery than i went in
i like when my day is mostly calls and people on the team needing me, feels alive. a whole day of silent drawing just makes me sad these days
my door open and people in and out all day, i want that, to be there for them
`,
} as const;
