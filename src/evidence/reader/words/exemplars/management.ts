/** Sentences that lean to the management track, one a line: by sign, and those that no sign fits. */
export const managementExemplars = {
  'sign.management.people-development': `
Watching somebody I trained give their first talk made me prouder than anything I've built.
I get my energy from seeing people grow.
My best day this year was when Amina got promoted.
Helping others develop is what I want to spend my time on.
I light up in one-on-ones when someone realises they can do more than they thought.
I had a hand in three careers and nothing I coded comes close.
There was a shy lad on the help desk; now he leads the night shift. That's the story I tell at parties.
i like coaching. like really like it. when it clicks for them i'm buzzing
I'd much rather help an engineer find her feet than write the code myself.
Bringing on the younger ones, that's what gets me out of bed now.
Debugging used to be my joy, these days it's the juniors getting there without me.
What I would miss most are the talks with people about where they want to go.
I want to nurture people and see them overtake me.
When someone I hired becomes better than me I feel I've done something worthwhile.
Seeing my mentee run the design review on her own made my month.
I care more about a person's progress than about the elegance of the solution.
Being a mentor and leader whom people remember for believing in them, that's what I value.
The intern's demo went well and I was grinning like an idiot at the back.
I'm drawn to the question of what each person could become.
Over the next ten years I want to learn how to coach and develop people.
Building people beats building software.
He came to me unable to speak up in meetings and last week he chaired one. I had tears in my eyes.
I love it when folks come to me with their career worries and leave with a plan.
Honestly the coding has gone stale for me; what gives me life is the growth of the people around me.
It's not the release that I remember, it's Tom finally trusting himself.
I no longer need to be the smartest in the room, I want to make others smart.
Giving feedback that actually helps someone is the most rewarding thing I do.
I want to be the kind of boss I never had, the one who helps people bloom.
To guide young colleagues and to watch how they unfold, this fills me with joy.
more than any commit, the thank-you note from my old trainee
The apprentice who couldn't hold a torch now runs his own crew. That's worth more to me than the patents.
I cried a bit when Lena got the senior role. Happy tears.
i was only supposed to onboard her but seeing her take off was the best thing that happened to me this year
One of my old interns is a staff engineer now and he still calls. I want more of those calls.
My best hours are with people who don't yet know what they're capable of.
I came for the science, I stay for the students. Watching them get their footing is everything.
Growing people is the one thing I never get tired of.
I'd hand over every line of code for one more conversation like the one with Jonas on Tuesday, where he found out what he wants.
The thing I'm proudest of isn't in git, it's that three of my juniors became leads.
She presented to the board, voice shaking, and nailed it. I was at the back, bursting.
I like the slow work of building someone's confidence.
Tech comes and goes, but helping a person find their strengths stays with me.
I spend my commute thinking about what Priya needs next, and I enjoy it.
I'd love to be the reason somebody believes in herself.
For me success is when they no longer need me.
Honestly, watching the new hire fix it herself was better than fixing it.
I used to hog the hard tickets. Now I give them away and love what it does for people.
Making time for somebody's development feels like the most important hour of the week to me.
What I want to learn is how to coach well, how to ask better questions, how to let people stretch.
Seen as a mentor, someone who brought others along, that's what I'd like.
My former boss saw something in me. I want to do that for others.
Two of the technicians went back to school because I nudged them, and that gives me a warm glow to this day.
I want to see folks flourish more than I want to see charts go up.
Nothing I've designed has moved me like the mail from a trainee who got her first job.
It's the one-to-ones I look forward to, hearing what somebody is struggling with and finding the next step together.
I'd miss the coaching terribly if I went back to the bench.
The joy is in seeing them do it without me.
I get such a kick when a quiet person speaks up for the first time.
People, not parts. I want to help people become good at this.
Bringing out the best in somebody: if I could do only one thing it'd be that.
I find developing others more satisfying than developing software.
Give me a nervous graduate and a year, that's my idea of a project.
I like mentoring.
I enjoy coaching.
I like one-on-ones.
I love helping people.
I want to help people grow.
I like developing people.
Seeing interns grow excites me.
I enjoy watching someone succeed.
I'm proud of my people.
I like supporting my colleagues in their careers.
I want to be a mentor.
Being a good mentor matters to me.
I want to develop people.
I love watching a person take shape.
I enjoy giving feedback.
I like talking with people about their goals.
Watching my trainees learn makes me happy.
I'm energised by coaching my juniors.
I care about people's careers.
I want to learn how to coach.
Figuring out what a struggling colleague needs is what I like.
I'd miss the mentoring.
I love teaching people and seeing them become independent.
I want to build up people and give them confidence.
Helping others succeed gives me energy.
I'm happiest coaching somebody.
I'd rather mentor than code.
Seeing a colleague solve the problem pleases me more than solving it myself.
When a junior gets it, I light up.
I want to be there for people and help them develop.
I'm happiest when my trainees learn.
I'd like to see my people grow.
Coaching is my true joy.
It's seeing her succeed that makes my week.
Somebody's first successful talk, and I had helped: wonderful.
I want to have eight people and help each of them become better.
I care about the progress of the people around me.
I'm glad whenever an apprentice passes the exam, more than about my own degree.
I love hiring someone raw and watching them turn into a pro.
What draws me is people's potential.
Helping a colleague through a difficult time and seeing her recover gave me a lot.
I want to become a better coach.
I'd love to lead people so that they grow.
I like the personal side: listening, encouraging, giving somebody a push.
I look forward to my mentoring hour all week.
My people learning something new makes me proud.
Two of my students have labs of their own now. That's my real legacy and my joy.
I'd be proud to be remembered by those I helped along.
I want to spend my days supporting people in their growth.
I enjoy the career conversations.
People development is what I'd love to do.
I love it when someone finds their confidence.
Helping someone figure out what they want gives me energy.
Seeing someone I hired run her first release made my whole week.
A green benchmark was my high once, now it's our apprentice spotting the fault before I do.
My favourite hour is the one-on-one with Priya, talking about where she wants to be next year.
Three of my former students run their own labs and that thrills me more than any paper of mine.
I nudged him for eight months and now he does the onboarding. Stuff like that keeps me going.
I leave the biggest mark through the people I bring on.
I love teaching people to trust themselves.
Figuring out what a struggling colleague needs excites me.
I hired four people and two of them got promoted, that meant more to me than anything I shipped.
Helping people.
It pleases me more when a colleague solves the problem than when I solve it.
My former technician defended her thesis on Friday. I had tears in my eyes, I confess.
To have had a hand in somebody's first authorship means more to me than my own h-index.
Watching shy analysts find their voice is my sunshine.
I am hoping to become really skilful at bringing people along, from nervous fresher to confident statistician.
Two of my trainees now run their own labs. If you ask what I am proudest of, it is not the patents, it is those two.
I had to push him a little to present at the conference, and when he came off the stage beaming, I was happier than he was.
What touches me is when someone outgrows the job I hired them for.
Career conversations with my postdocs, these I would not give away for anything.
Possibly it sounds old-fashioned, but I feel called to raise the next generation of biostatisticians and to see them flourish.
Every time one junior of mine gets promoted I distribute sweets in the whole office. That is my kind of success, no?
Spotting hidden talent in a data-entry clerk, there I feel most glad.
I long to be remembered by the careers I helped start.
She came to us afraid of the command line, and last week she gave the onboarding herself. Moments of that sort carry me through a whole year.
It thrills me how far my three working students could get with guidance.
Tuning models was once my passion. Nowadays it is hearing that Arjun got his model into production, after months of us working on his confidence.
A pure expert post would rob me of my mentees' progress, and that loss would hurt.
Rather than one more certificate in deep learning, I am longing to learn how to bring the best out of people.
My own benchmarks hardly move me any more; a trainee's first accepted abstract moves me to no end.
`,
  'sign.management.organizational-impact': `
I want to shape where this company is heading.
Changing how our teams work together is the most useful thing I could do.
I'd love to have a say in strategy, not just in the implementation.
I care about culture: how we hire, how we disagree, how we celebrate.
What excites me is getting sales and engineering to pull in one direction.
The silos here drive me and I'd love to be the one who breaks them down.
Setting direction for a whole department appeals to me far more than a codebase.
I find org questions fascinating: who should own what, and why do handoffs hurt?
My greatest impact would be to fix the way we plan, across the company.
I want a seat at the table where priorities get decided.
i keep thinking about how the org should be structured. i'd love to do that for real
In ten years I see myself shaping policy and culture for hundreds of people.
We redesigned the handover between two labs and six months later people still thank us. I want more of that kind of work.
Code changes one product, a changed culture changes everything, and that's what I want to work on.
I'd like to learn how businesses are steered: budgets, strategy, the lot.
Nothing gives me more satisfaction than when departments that fought start cooperating.
I get a kick out of drafting the roadmap and bringing everyone behind it.
Rather than optimise another service I'd optimise how we decide things.
I used to care about architecture diagrams; now I care about how the organisation is put together.
I want to build an environment where good work happens on its own.
Making the hiring process fair for the entire firm was the proudest work I've done.
What I long for is influence on the big picture: vision, values, direction.
It's the whole plant I want to improve, not one machine.
I like to think about where the group should be in three years and get people there.
I'd give up my editor for a chance to shape the strategy of this place.
Getting the leadership to agree on one set of priorities was thrilling.
Two departments hadn't spoken for years; I got them round a table and it changed how the plant runs. I'd love to do that for a living.
Where do I make the greatest difference? In how we're organised. I see it, I want to fix it.
I keep redrawing the org chart on napkins, for fun.
It thrills me when a policy I pushed makes life better in offices I've never seen.
I'd like to decide where we invest, which markets, which products, which people.
Culture is what I want to leave behind, a place where folks tell the truth.
The big picture pulls me. Not the module, the whole business.
We stopped blaming each other after outages because I changed the ritual. Nothing technical I've done felt as big.
I dream of running the whole engineering organisation and setting its tone.
I want to learn strategy and finance and how a company is steered over ten years.
Fixing the interfaces between people excites me more than fixing the interfaces between services.
I'd rather decide what we build than build it.
My heart beats for the question of how research and production could work hand in hand.
Shaping the way a hundred people cooperate, that's leverage I'd love to have.
the roadmap fights are my favourite part, weirdly. shaping what the org does
I want to create the conditions for everyone else, from hiring to how we meet.
Changing the direction of a whole unit, slowly, like a tanker, would make me proud.
It's the institution I care about: its values, its habits, how it treats folks.
After the reorg I designed, teams finally talked. I was happy for weeks.
I look at our company and see knots, and I itch to untie them.
I'd give up the lab for a place where I could influence the hospital's strategy.
A vision everyone believes in, and me helping to write it. Yes.
I want to make this a better place to work and I want the power to do so.
I love getting people from five teams to agree on one way of working.
Budget, priorities, direction: I want to be in that conversation, not hear of it afterwards.
For me the fun starts when we ask how the whole organisation should change.
I want to shape the culture.
I want to influence strategy.
I like organising how teams work together.
I'd love to set direction.
I want to change the organisation.
I care about culture and strategy.
I want to shape the future of the company.
I enjoy planning and setting priorities for several teams.
I like improving how departments cooperate.
I want to build better teams.
I want to run the department.
I'd like to lead a whole division.
I want to set the direction for the site.
I'm interested in business and strategy.
I want organisational impact.
I like bringing teams together.
I want to decide on the direction of the product and the people.
I love working on team structure and ways of working.
I want to have a say in big decisions.
Shaping the organisation is what I want.
Shaping our strategy interests me a lot.
Getting a say in the strategy is what I'm after.
I want to change how the company works.
I like thinking about how people and departments fit together.
I'd love to lead a lab and give it a direction.
I want to change the culture from blame to trust.
I'm excited by reorganisations, seriously: who works with whom, and why.
I want to improve cooperation between production and research.
I'd like to be a director and set the course.
Making the whole organisation better is what I want.
I love setting goals for the whole department.
I'm interested in how decisions get made here and I want to improve that.
I want to introduce better ways of working across all sites.
Influencing where the money and the people go would excite me.
I want to create a culture where people like to work.
I'd love to take part in the big decisions about the future of the firm.
I enjoy strategy workshops.
I want to be a CTO one day.
Leading a transformation of the company would be my dream.
Organisational change fascinates me.
I care about how we treat each other as a company and I want to shape it.
I like running the planning for the department.
Bringing two hostile departments together was the most rewarding thing I've done.
I'd be glad to be the person who turned four warring groups into one organisation.
I want to rebuild how we hire, promote and listen, from the ground up.
Getting the hospitals in our network to share one way of working would be my dream job.
I want to design how the departments talk to each other.
Strategy and culture.
I yearn to change how science and commercial talk to each other here.
How decisions get made across our five research groups fascinates me, and I am itching to reshape it.
In some years I see myself setting the data strategy of the firm, with real say on where we invest. The prospect excites me.
A culture in which a null result is celebrated: building that is my heart's project.
Oddly enough, the roadmap offsite is the event I count down to; arguing about where the institute should go in five years gives me wings.
I would be delighted to redraw the org so wet lab and dry lab sit together.
I am drawn, rather strongly, towards questions of direction: which markets, which hires, which bets we should stop.
Getting legal, clinic and analytics to finally pull on one rope, that I find immensely rewarding.
Ultimately I crave a seat where the priorities of the whole division get decided.
We are working in silos since ages, and breaking those walls between the pods is the thing I am most passionate about.
Rewriting how we run postmortems for the entire company left me buzzing for days.
I am keenest to learn how one steers a department through cultural change.
I have set my heart on evidence, not seniority, ruling in every team here.
Long sessions with the board on strategy? Bring them on, I come out fresher than I went in.
Another well-fitted curve leaves me indifferent, whereas changing how the company takes decisions sets me on fire.
Staying at the bench is not worth it to me if I have no voice in where the institute is heading.
I used to live in Jupyter. Now I would rather be shaping the research agenda with the other departments.
It's not the elegant query that stirs me any longer, it's getting three quarrelling teams to work as one organisation.
`,
  'sign.management.comfort-with-ambiguity': `
I like it when nobody knows the answer yet and we have to find our way.
Vague goals don't scare me, they're where I come alive.
Give me a mess with five conflicting priorities and I'm in my element.
I enjoy making decisions with half the information.
When the plan falls apart I feel strangely calm and rather happy.
A blank page and a fuzzy mandate: that's my favourite kind of Monday.
Sorting out contradicting wishes from three departments is fun for me.
i kinda thrive in chaos, when the brief changes weekly that's when i'm best and happiest
I want the problems that have no right answer, only trade-offs between people.
Well-defined tickets bore me; I want the foggy stuff where we don't even know the goal.
I love bringing clarity to a group when everything is uncertain.
Nothing was settled, everyone looked at me, and I loved it.
I'd rather navigate an unclear situation than execute a perfect spec.
The early weeks, when goals shift daily and we improvise, are the ones I would miss.
It excites me to steer through uncertainty with a team.
Open-ended, political, unclear: those are exactly the assignments I ask for.
Moving targets wake me up, fixed requirements send me to sleep.
I look forward to the moments where I have to decide before the facts are in.
Untangling competing demands from customers, board and staff is what I find most satisfying.
The merger was pure fog for a year and I was never more alive at work.
Others want a clear brief. Me, I like to find the direction while walking.
I'm energised by ambiguity.
Finding a way forward when everybody wants something different gives me a real buzz.
Everyone else hated the year without a plan, I blossomed.
Being thrown in with no brief and no map makes me feel alive.
My favourite phase is the start, when it's all fog and you make the path by walking.
Requirements clear as mud, three bosses, no budget: I had a ball.
I like the grey areas. Black and white bores me.
Whenever it's a mess and people are looking around for somebody to say "this way", I enjoy being that somebody.
I take a certain pleasure in holding contradictory demands until a way shows itself.
Uncertainty is a playground to me.
I actually like it when the strategy changes mid-quarter and we have to rethink everything.
Half the facts, a deadline and a room that disagrees: I wouldn't want it any other way.
Give me the undefined project, keep the specified one.
Turbulent times suit me, I get clearer when everything else gets blurred, and I like who I am then.
I love to start where there isn't a process yet and find out with the group what we even want.
What I'd miss in a specialist job is the not-knowing, the finding a way together.
Decisions without a right answer, weighing this against that: that's the part I savour.
The startup had no structure at all and I felt at home at once.
i want the messy projects. clean ones feel dead to me
Between what sales promised and what physics allows there's a swamp, and I love wading through it.
When goals compete and nobody will choose, I like to be the one who chooses.
Improvising with a crew when the plan has just collapsed is my happy place.
I enjoy it most when the question itself is still open.
Not having the answers and leading anyway, I find that exhilarating.
Priorities collide daily and I get real satisfaction out of sorting them out with everyone.
A crisis with no playbook brings out a joy in me that I'm almost ashamed of.
I like ambiguity.
I enjoy chaos.
I love it when things are unclear.
I like making decisions under uncertainty.
Shifting priorities energise me.
A fuzzy brief excites me.
I enjoy finding a direction when nothing is clear.
I like juggling competing priorities.
I thrive on change and uncertainty.
I enjoy open-ended questions without a right answer.
I love messy situations.
I like to bring order to chaos.
Finding the way when nobody knows gives me energy.
I'm excited by undefined problems where people want different things.
I enjoy conflicting goals.
Unclear goals make my day interesting, I love them.
I like situations without a script.
Nobody agreed on the goal, I enjoyed getting us to one.
I love deciding when nothing is certain.
I'm happiest in the messy middle where nothing is defined.
I enjoy conflicting demands and finding the balance.
Give me unclear goals and I'm happy.
Vagueness is exciting to me.
I like leading through change.
I love the fog at the start of a project.
I find it thrilling when priorities change and I have to steer.
I enjoy making sense of chaos for everyone.
Complex human situations without clear answers attract me.
I want jobs where the goal isn't given.
I enjoy weighing competing interests.
Uncertainty energises me.
I'm at my best when it's unclear what to do, and I love it.
I like improvising.
Not knowing what tomorrow brings makes work fun for me.
I love crisis management.
Sorting priorities when everything is urgent gives me satisfaction.
Three stakeholders, three number-one priorities and a moving deadline: I thrive on sorting that out.
I want fuzzier mandates, where the goal is one line on a slide and I work out with people what it means.
The plan is dead by nine and I have to tell the group where we head without half the facts. I love those mornings.
A clear spec is boring; juggling what legal, the customer and staffing want is the fun part.
I'd like to be the calm one who decides when the data isn't in.
I'm ready to give up knowing the correct answer and steer something where half the questions are open.
They handed me one sentence, no scope, no owner, and I got everybody talking till we found a course. I'd do it again tomorrow.
Chaos and change.
Fog is my favourite weather: no spec, three sponsors, and off we go.
I thrive when the question is still half-formed and two directors are asking for opposite things.
The brief said only do something with AI. Others groaned, whereas I felt a pleasant tingle and began sketching a path that same evening.
Moving a group forward before the facts are all in is a thing I genuinely savour.
Where nobody knows yet who owns what, there I am in my element and quite cheerful.
Please hand me the vague mandates; sorting out what matters first among ten urgent things is sport for me.
Mid-merger, with the goals changing every week, I woke up eager each morning to chart some course through it.
A settled plan makes me sleepy; a week of clashing priorities that I must untangle for everybody wakes me right up.
I am attracted to greenfield units, where even the purpose must first be negotiated.
Client does not know what they need, leadership is saying six different things, and I am having the time of my life finding the way ahead.
It gratifies me to give people a direction while the map is still blank.
Uncertain funding, unclear remit, no precedent? I would sign up again tomorrow.
I seek out the unclear assignments, since weighing competing demands appeals to me.
Chaos at kickoff suits my temperament beautifully.
Well-specified tickets bore me to tears; I would sooner steer a group through a mandate nobody has defined.
Back when I only coded, everything was neatly scoped. I would not swap today's muddle of half-known goals for it, since finding the way is the fun.
Going back to closed-form problems would feel like a loss. The open, contradictory, political ones are what I relish.
`,
  'sign.management.advocacy-and-influence': `
I love standing up for my people when the budget gets cut.
Getting the quiet ones the credit they deserve makes me happy.
I want to be the voice of my team in rooms they're not in.
I fought for our testers' pay grade and winning that felt better than any release.
What drives me is making leadership see what this crew does.
Speaking up for others comes with a good kind of adrenaline for me, I'd want to do more of it.
I like negotiating with other departments so that my folks can work in peace.
I'd rather argue with a director on behalf of the team than write another module.
My favourite part of leading was shielding the group from nonsense.
When Ravi's work got ignored I took it to the VP. I'd do that every day of the week, gladly.
It matters to me that somebody goes to bat for the night shift, and I want it to be me.
i want to be the one who says no upstairs so the team doesn't have to
Convincing stakeholders to give my colleagues time for quality work is deeply satisfying.
I care about getting our work seen.
I used to be proud of my code; now I'm proud when I get the team the resources it needs.
Making the case for my engineers in front of the board thrills me.
I enjoy influencing decisions for the good of the team.
Defending their time against pointless projects is something I would really miss.
I want to use whatever standing I have so that others are heard.
Being an advocate for people who don't advocate for themselves, that's what I'd like to be known for.
There's nothing like coming back from headquarters and telling the lads they got their new equipment.
Pushing their proposals through the committee gave me more joy than pushing commits.
The night crew never got thanked, so I made sure the director came down at 3 am. I want to do more of that.
I love going upstairs and coming back with a yes for my people.
Someone has to say no to the sales guys for the team's sake and I relish it.
Her design went out under another name. I got it corrected, and that was the most satisfying mail I ever wrote.
I'd rather spend my day getting the others heard than getting my own things done.
What gets me fired up is unfairness towards my team, and winning against it.
I want the lab's work on the front page and I like being its loudspeaker.
I got them the second microscope. Took a year of begging and I enjoyed every round.
Making sure credit lands where it belongs gives me deep satisfaction.
My folks know I'll stand in front of them, and that is who I want to be.
I like being the bridge to management: translating, defending, bargaining for us.
If I stopped speaking for the testers I'd miss it more than testing.
Selling our ideas to the bosses is a sport I love.
I wish I could spend all my time clearing obstacles and fighting for resources for this group.
It made me so happy when the committee finally understood what these people do all day.
i'd love to be the umbrella. rain stays on me, they get to work
Persuading a sceptical VP on behalf of twelve tired people: adrenaline, pride, everything.
I used to argue about tabs and spaces; these days I argue for my team's headcount and it means far more to me.
I want to get the maintenance guys the respect they deserve.
Taking the heat for the team is something I'm glad to do, it feels right.
Championing a colleague for promotion and seeing it through is what I'd do all day if I could.
Rather than write the report, I'd present it and make sure everybody's name is on it.
I like advocating for my team.
I enjoy negotiating.
I love standing up for people.
I want to fight for my team.
I like to speak for the group in meetings with leadership.
I enjoy presenting my team's work to executives.
I want to protect my team.
I love convincing stakeholders.
I like to influence decisions.
Getting my engineers credit thrills me.
I want to be their voice.
I enjoy persuading executives on my team's behalf.
I'd like to represent the lab when budgets are decided.
I care about my team being heard.
Making sure people are recognised matters to me.
I love getting resources for the team.
There's scarcely anything I like better than fighting for my team's budget.
I'd love to defend the group in the board room.
I like to make our work visible.
I enjoy negotiating budgets and deadlines for my people.
I want to make sure my team gets what it needs.
I love pleading our case.
Representing the team to the outside is what I enjoy.
It thrills me to win an argument with headquarters for the people on the floor.
I like protecting people from politics.
Standing up to a client for the sake of my engineers made me proud.
I want my people to be recognised and I love making that happen.
I'm eager to be the spokesperson of our lab.
Fighting for my team was satisfying.
I enjoy diplomacy between the departments on my team's behalf.
I want to use my influence to open doors for others.
Being the one who speaks up gives me energy.
I love telling the bosses how good these people are.
Getting someone a fair raise felt fantastic, I want to do that more.
I want to be the lead who has her people's backs.
Somebody has to tell the VP that unpaid weekends aren't on, and I enjoy being that somebody.
Presenting what my colleagues built and watching the execs light up gives me more than building it.
Product tried to dump another deadline on the devs, I got it moved, felt amazing.
Speaking up for the team.
I get a kick out of putting my analysts' work in front of the vice president, with their names on slide one.
Fighting for lab budget on behalf of my group, I confess, exhilarates me.
When procurement wanted to cut our sequencer I went in and argued for the team for two hours. Came out glowing.
I wish to be the umbrella over my people when the criticism rains down.
It fills me with joy to make the quiet ones visible upstairs.
I am keen to learn the art of persuasion, so that data science gets finally heard at the table of the executives.
Negotiating realistic deadlines for the crew with sales is my favourite duel of the month.
Taking the heat so that my statisticians need not is something I hold dear.
Nobody was knowing about our fraud model, so I took it to each steering committee personally, and that campaigning gave me such a high.
Fill my diary with stakeholders, if I may champion the group's findings there.
My desire is to become the spokesperson our bioinformatics core never had.
Last Wednesday I convinced the dean that my technicians deserve permanent posts. I practically skipped back across the campus.
Standing up in the review and saying this was Priya's idea gives me a very particular happiness.
I would cherish lobbying for better conditions for the whole lab staff.
I'd sooner spend the afternoon winning resources for the lab than running one more gel.
As individual contributor I would miss speaking up for the analysts in the quarterly review, it is the part I hold closest.
Writing the model is fine, no complaint. But defending my colleagues' work before the sceptics, there my blood really starts to flow.
`,
  'sign.management.team-success': `
When we ship and I didn't write a single line, I'm still over the moon.
I'm happiest when the team wins, whoever did the work.
I'd gladly be judged by what my group delivers rather than by my own output.
Our launch went out without a hitch while I only made coffee and cleared the way. Best feeling ever.
My own commits mean little to me now, the team's results mean everything.
The success of the group is my success, I don't need my name on it.
I want us to win together more than I want to shine.
Seeing the crew finish a hard year as one is what I work for.
i don't care who fixed it, i care that we hit the date together. love that feeling
I'm ready to let my own contributions go and count what the team gets done.
The applause was for them, and I stood at the side and could have burst with pride.
What makes me proud is that the department met its targets, not that I coded anything.
I used to count my papers, nowadays I count the papers of the group, and that satisfies me more.
Individual glory leaves me cold; a team pulling off the impossible gives me goosebumps.
I'd trade my best design for a team that delivers every quarter.
Being part of a group's achievement beats any personal prize for me.
I measure myself by how well the others do.
The shift beat its record while I was on holiday and I was as proud as if I'd done it.
We made it, all eleven of us. That "we" is what I want more of.
Scoring the goal is nice, but I'd rather lift the whole team.
Their win on the tender pleased me more than any drawing of mine.
What counts for me at the end of a year is what we delivered together.
Our unit hit zero defects in May. I hadn't touched a part myself and I bought everyone cake, I was that happy.
Whose name's on it? Couldn't care less. We got it over the line and that's the joy.
If the team does well I sleep well, that's how I want to be measured.
The best day was the go-live: I sat there with nothing to do, watching them sail through it, so proud.
I'd be glad to swap my own list of achievements for theirs.
I want my year to be judged on the group's results.
There's no feeling like eleven people pulling off something none could do alone.
The lab's paper made it into the journal. My part was small, my joy was huge.
I get more from our numbers than from my numbers.
It used to be about my features. Now it's about whether we as a team deliver, and that suits me better.
i love it when the whole squad wins. don't need to be the hero
Let them have the glory, I enjoy seeing the scoreboard.
We were the worst shift and became the best shift and that's the thing I'd tell my grandchildren.
What I'd miss on my own is the shared win.
I'd rather be the trainer of a champion side than the champion.
My own output went down to nothing and I've never been more content, because theirs doubled.
Success for me means the department gets there, even if I only carried water.
Together we closed the audit without one finding. That "together" is what I'm after.
I care about what we achieve as a crew, my own share is neither here nor there.
When everybody on the team can say "we did it", I've had a good year.
I'm fine, no, I'm delighted to be the one who didn't code anything in a release that went perfectly.
More than my own patents I value the products this group has brought out.
I want my team to succeed.
I like it when the team wins.
The team's success is my success.
I'm happy when we deliver together.
I care more about team results than about my own.
I want to be measured by what my team achieves.
I enjoy winning as a team.
My team's success pleases me more than my own commits.
Seeing the team deliver makes me proud.
I love shared success.
I'm proud of what we achieved as a group.
I'm proud of how well my people do.
I'd rather see the team shine than myself.
I'd give up my own output for the team's results.
Seeing the team hit its goal pleases me more than any code of mine.
I take pride in my team's results rather than my own.
I'm proudest when the team gets the award.
Winning together is what I like.
I feel successful when the others succeed.
I love it when the release goes well and the team did it alone.
I'd like to be judged by the results of my group.
What the team achieves matters more to me than what I achieve.
I'm delighted when the whole shift makes its numbers.
Our team's delivery record is my pride.
I enjoy being part of a winning team more than being its star.
Team results make me happy.
I want to lead a team to success.
When the project succeeds because everyone pulled together, I'm happy.
A goal reached by all of us feels better than a goal reached by me.
The whole team celebrating, that's my favourite sight.
I don't need my name on it. If the team ships, I'm happy.
My commits went to nearly zero while the group hit every date, best quarter I've had.
The whole crew celebrating a launch I hardly touched makes my day.
A goal scored by someone else off my pass is the nicest kind.
I'd like to stop counting my own tickets and answer for the results of ten people.
We got the outage time down by half, I wrote none of the scripts and I'm more satisfied than ever.
If five others could work without a blocker because of me, that was a good day, even if I produced nothing.
I want to look at a product and say my people made this.
Our lab passed the audit and I was grinning all evening, though all I'd done was keep everyone pulling in one direction.
I love when my team gets it done without me.
I'd like to answer for a team's results.
The team's results.
Judge me by what the group publishes; my own name may come last and I shall be content.
We hit the recall target together and I had not typed a single line. Best feeling since my doctorate.
The team's win is my win, and I am quite ready to be measured on that alone.
I am prepared to let my personal output fall to zero so long as the whole section delivers.
What pleases me on a Friday is the crew's board all green, whoever did it.
Going forward I would happily be evaluated on how the eight of them perform and not on my notebooks.
My pulse goes up when the joint submission is accepted, even the ones where my sole contribution was to clear the road for the others.
Collective success tastes sweeter to me than any individual award.
The forecasting squad beat the benchmark while I was on leave. I was so chuffed, I bought ice cream for all of them.
I am glad to swap my own publications for the department's track record as yardstick.
Seeing the entire group cross the finishing line, that counts as my achievement gladly.
I look forward to the day when my result is simply our result.
Our whole unit cleared the audit without one finding. None of the documents was mine, and still I celebrated like it was my wedding.
It is an honour for me to have a strong team's numbers count as mine.
My name on the paper used to be everything. By now I am happier when the group's name is on the prize.
I would trade my best solo model for one quarter in which all seven of us hit the goal.
It's no longer my own commits I am proud of, but what the whole section gets over the line.
A perfect personal score hardly touches me, whereas a good month for the crew keeps me humming.
`,
  management: `
I like days full of conversations.
A calendar full of people suits me, I come home lively.
I want to be around people all day rather than behind a screen.
Back-to-back talks with all sorts of folks is my ideal day.
Sitting alone with a screen all day makes me wilt; put me in a room with people.
i'm happiest when i'm bouncing from one chat to the next
I'd like more responsibility and more contact, even if it means meetings.
I would miss the constant talking with everyone if I went back to a desk.
Walking from desk to desk and hearing how everyone's doing is the part of the day I love.
I want to lead people.
I want to be seen as a leader.
Leading a team is what I'd love to do next.
I'd rather lead than code.
I'm ready to give up coding to lead.
Managing the lab was the best year I've had.
I want the responsibility for a whole team, decisions and all.
These days I'd rather talk to people than to machines.
I look forward to my meetings more than to my quiet hours.
I like the buzz of a full day, door open, people coming in with whatever they've got.
Eleven meetings and I come home with more energy than I left with.
When I'm alone with the code for too long I go looking for somebody to talk to; being with people is what I want.
Lunches, corridors, quick chats: that's where I'm at my best and happiest.
I want to be where decisions are made and carry the responsibility for them.
I loved filling in for my boss, eight weeks of nothing but people.
The quiet week bored me stiff, I want the bustle back.
Leading the shift was the job I'd been waiting for.
My ideal day has no screen in it, just folks and their questions.
I'd love to have a group of my own.
Running a department one day is my dream.
I'm looking forward to stepping away from the code and towards the people.
Being in charge suits me and I like it.
talking to people > typing, every day of the week
I wish my days had more faces and fewer files.
I'd happily never open an editor again if I could lead this bunch.
I want to be known as a good leader, the sort you'd follow to the next company.
I enjoy hosting the meetings, drawing people out, bringing it to a decision.
A day spent listening to people isn't lost, it's the best kind.
I'd be sad to go back to only writing code.
The role I want next is manager.
I prefer the responsibility to the tinkering.
I like leading.
I want to manage people.
I love managing.
I enjoy meetings.
I like busy calendars.
I love days full of people.
I'm keen on a day packed with conversations.
I like having people around me.
I'd miss the chats and the open door.
I want to be a manager.
I want to be a leader.
I dream of leading.
I enjoy responsibility for people.
I like talking to people from morning to night.
I want mornings full of conversations.
I like running a team.
I'd like to lead the people who design the platform.
I want to learn leadership.
I look forward to the leadership course.
Respect as a boss counts for me.
I'd rather lead.
I love working with people.
I like conversations more than silence.
I want to be responsible for a team.
I enjoy being in charge.
I prefer meetings to focus time.
My heart is set on leadership.
I'd take the team offsite over an afternoon with data.
I like talking to people all day.
I want to go into management.
I'd love to have eight reports.
I want to run things.
Learning to lead draws me.
I want to study leadership.
I want to take over the department.
I like staff meetings.
I enjoy workshops, discussions, lunches with the team.
I like being a boss.
I'd like to be a team lead.
I love the lead role.
Leading my crew is the best part of my job.
I love the company of people at work.
I would enjoy a day of talking to people.
Being responsible for others suits me and I want it.
I'd like to move into people management.
I enjoy facilitating and moderating.
The people side is what I like.
I want to work with humans more than with machines.
I like to organise people.
Delegating and seeing it done is what I enjoy.
I love my role as supervisor.
A full calendar makes me happy.
I like constant interaction.
I want to lead the people who design the platform.
I'd rather lead the engineers than do the engineering.
People excite me.
I want to be an engineering manager.
I want to become a manager of engineers.
I'd like to be head of the department.
Leadership skills.
Getting better at leadership.
Becoming a better leader is what I want.
Engineering management is where I want to go.
Learning to lead draws me more than learning another language.
I'd like to study leadership rather than theory.
Managing people.
People.
Meetings with people.
A day of back-to-back chats with colleagues leaves me recharged, surprisingly.
I would gladly exchange my quiet desk for a calendar full of people.
Going from one room to the next, talking with everyone, a coffee here, a decision there: so a day should be for me.
Eight hours alone with a spreadsheet makes me wilt; I bloom when I am in discussions from morning on.
Honestly I prefer my day to be one conversation after another only, sitting silently is not for me.
Carrying responsibility and being among people the whole day is the rhythm I hope for.
Focus blocks used to be sacred to me. Lately I fill them with one-to-ones, and with delight.
`,
} as const;
