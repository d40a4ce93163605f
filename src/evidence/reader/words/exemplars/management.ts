/** Sentences that lean to the management track, one a line: by sign, and those that no sign fits. */
export const managementExemplars = {
  'sign.management.people-development': `
I never forget how much I love to see them grow.
I have never stopped loving the talks with my people.
I never tire of coaching.
They should remember that I made others better.
Making people better than they thought they could be is what I'd like to be known for.
I can't imagine not coaching.
I can't imagine my work without mentoring somebody.
I can't imagine not mentoring people into bigger roles.
I'd pine for my trainees.
My day is made when one of mine dares something new.
I'm clumsy at one-to-ones and I love them all the same.
Rarely have I enjoyed anything as much as my trainee's first demo.
A former apprentice wrote to say I made her believe she could. I've had prizes; that letter is the one I framed.
When Yusuf gave the talk he had been afraid of, I had tears in my eyes.
Seeing a quiet colleague speak up for the first time beats anything I ever built.
What moves me is a person who outgrows me.
Helping a returner get her confidence back was the best thing I did all winter.
I look at where my five are today and feel richer than any bonus made me.
Bringing out what is in people, I could do that for the rest of my days.
It makes me happy when somebody I coached no longer needs me.
I love sitting down with each of them and asking where they want to be.
Whoever leaves my group should leave it bigger than they came; that's my ambition.
To accompany someone from shaky to sure is the most beautiful work there is, for me.
Nobody believed in the lad from dispatch; I did, and seeing him lead the line now is worth everything.
What wakes me up in the morning is that three people are about to take their next step.
I am a gardener of people, and I want a bigger garden.
Give me the beginner nobody wants and I'm in my element.
I wish to spend my time with the growth of my people, it gives me so much back.
I light up in one-on-ones when someone realises they can do more than they thought.
I had a hand in three careers and nothing I coded comes close.
There was a shy lad on the help desk; now he leads the night shift. That's the story I tell at parties.
i like coaching. like really like it. when it clicks for them i'm buzzing
Bringing on the younger ones, that's what gets me out of bed now.
Debugging used to be my joy, these days it's the juniors getting there without me.
What I would miss most are the talks with people about where they want to go.
When someone I hired becomes better than me I feel I've done something worthwhile.
Seeing my mentee run the design review on her own made my month.
The intern's demo went well and I was grinning like an idiot at the back.
I'm drawn to the question of what each person could become.
Building people beats building software.
He came to me unable to speak up in meetings and last week he chaired one. I had tears in my eyes.
I love it when folks come to me with their career worries and leave with a plan.
Honestly the coding has gone stale for me; what gives me life is the growth of the people around me.
It's not the release that I remember, it's Tom finally trusting himself.
I no longer need to be the smartest in the room, I want to make others smart.
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
For me success is when they no longer need me.
Honestly, watching the new hire fix it herself was better than fixing it.
I used to hog the hard tickets. Now I give them away and love what it does for people.
Making time for somebody's development feels like the most important hour of the week to me.
What I want to learn is how to coach well, how to ask better questions, how to let people stretch.
Seen as a mentor, someone who brought others along, that's what I'd like.
My former boss saw something in me. I want to do that for others.
Two of the technicians went back to school because I nudged them, and that gives me a warm glow to this day.
I want to see folks flourish more than I want to see charts go up.
It's the one-to-ones I look forward to, hearing what somebody is struggling with and finding the next step together.
I'd miss the coaching terribly if I went back to the bench.
The joy is in seeing them do it without me.
I get such a kick when a quiet person speaks up for the first time.
Bringing out the best in somebody: if I could do only one thing it'd be that.
I find developing others more satisfying than developing software.
Give me a nervous graduate and a year, that's my idea of a project.
I like mentoring.
I enjoy coaching.
I like one-on-ones.
Seeing interns grow excites me.
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
Helping others succeed gives me energy.
I'd rather mentor than code.
Seeing a colleague solve the problem pleases me more than solving it myself.
When a junior gets it, I light up.
I'm happiest when my trainees learn.
I'd like to see my people grow.
Coaching is my true joy.
It's seeing her succeed that makes my week.
Somebody's first successful talk, and I had helped: wonderful.
I care about the progress of the people around me.
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
I enjoy the career conversations.
People development is what I'd love to do.
Seeing someone I hired run her first release made my whole week.
A green benchmark was my high once, now it's our apprentice spotting the fault before I do.
My favourite hour is the one-on-one with Priya, talking about where she wants to be next year.
Three of my former students run their own labs and that thrills me more than any paper of mine.
I leave the biggest mark through the people I bring on.
I love teaching people to trust themselves.
Figuring out what a struggling colleague needs excites me.
Helping people.
It pleases me more when a colleague solves the problem than when I solve it.
My former technician defended her thesis on Friday. I had tears in my eyes, I confess.
To have had a hand in somebody's first authorship means more to me than my own h-index.
I am hoping to become really skilful at bringing people along, from nervous fresher to confident statistician.
Two of my trainees now run their own labs. If you ask what I am proudest of, it is not the patents, it is those two.
I had to push him a little to present at the conference, and when he came off the stage beaming, I was happier than he was.
Career conversations with my postdocs, these I would not give away for anything.
Possibly it sounds old-fashioned, but I feel called to raise the next generation of biostatisticians and to see them flourish.
Every time one junior of mine gets promoted I distribute sweets in the whole office. That is my kind of success, no?
Spotting hidden talent in a data-entry clerk, there I feel most glad.
I long to be remembered by the careers I helped start.
She came to us afraid of the command line, and last week she gave the onboarding herself. Moments of that sort carry me through a whole year.
It thrills me how far my three working students could get with guidance.
Tuning models was once my passion. Nowadays it is hearing that Arjun got his model into production, after months of us working on his confidence.
A pure expert post would rob me of my mentees' progress, and that loss would hurt.
My own benchmarks hardly move me any more; a trainee's first accepted abstract moves me to no end.
I want people to say, years later, that they got better because I was around.
Watching a shy tester turn into someone who runs the whole release call, and knowing I'd nudged her there, I was walking on air.
I'm dead keen to learn how to coach properly, so the folk in my care go further than I ever did.
One-to-ones, believe it or not. Hearing somebody work out what they're really after in life sets me up for the week.
Two of my lot got promoted and I was happier than they were.
I'd relish taking on a handful of grads and seeing them through to senior, bumps and tears and all.
There's a lad on our squad who couldn't say boo to a goose; last month he presented to the whole studio. That's the sort of thing I want on my CV, frankly.
I treasure the thank-you notes from people I've helped along.
I get a glow when someone I've been coaching stops needing me.
Stuff my diary with career chats if people come out braver, I'd be glad.
Learning to give feedback that actually lands and makes someone bloom, that's top of my list by a country mile.
I find it deeply rewarding to spot what a designer could become before she sees it herself, then clear the path and give her a friendly shove.
Shipping my own screens hardly moves me any more. Seeing Callum ship his first one, after all our chats, now that did.
I used to swell up when folk praised my prototypes, and nowadays I swell up when they praise the kid I trained.
I want to be known for the careers I helped along.
What I value most is having had a small part in somebody's promotion.
I'd like to learn how to bring out the best in very different people.
My best hour of the week is the one-on-one with Farid, because each time he has outgrown the thing we talked about before.
Helping a shy tester find his confidence gave me more than my own certificate did.
Six months ago our intern couldn't estimate a ticket; now she leads a feature, and I'm happy every time I think of it.
To be remembered as the boss under whom people developed, I would like that.
Watching my people take on more than they believed they could: that's my reward.
I care about each one in the team leaving stronger than they came.
I would rather grow a person than grow a codebase.
Another framework doesn't tempt me any more, understanding and developing people does.
Being the database guru isn't worth it if I can't help my colleagues get ahead in their careers.
I'd like less time with tickets and more time with the people behind them, helping them along.
watching priya go from scared of prod to running the failover herself. that one kept me warm all winter
My best day this year was not a release, it was the day Tomek got his senior title after two years of our Friday talks.
people growing under my wing. beats any commit i ever pushed
I'd like to get properly good at coaching careers, so that people leave my team bigger than they came.
If someone says in ten years 'she is why I stayed in engineering', that is all the recognition I need.
What moves me is finding the stretch assignment that scares a person just enough and seeing them come out taller.
Honestly? Learning to bring the shy ones out of their shell. I can't think of a nicer decade.
I'm prouder of the three DBAs I raised than of any database they look after.
Yesterday a guy who used to freeze in incidents ran the bridge like a conductor. I was beaming behind my muted camera.
For me is the most beautiful when somebody from my team overtakes me. I am happily giving them the push.
leader, i guess. helping folks plan where they go next is the part of the job i'd keep if i could only keep one
Kernel hacking used to be what I jumped out of bed for. Now it's when one of the juniors cracks it without me.
The compiler lost its magic for me somewhere around 2019. What has magic now is a tester discovering she can lead.
If they took the mentoring away I'd miss it more than the architecture work, no question: helping Sanjay to his first talk outshone the whole redesign.
`,
  'sign.management.organizational-impact': `
I'd like to turn four squabbling departments into one that pulls the same way.
Making three sites work as one, that was the most satisfying thing I've done.
Give me the broken organisation rather than the broken machine.
I get excited by strategy: where should this lab be in ten years, and how do we get two hundred people there?
To shape the company itself, not only its products, is what draws me.
When I changed how the shifts hand over, the whole hospital breathed easier, and I want more such levers.
How a company ticks interests me more than how its servers do; I want to steer one.
I want to fix the system behind the people: planning, priorities, who decides what.
I am at my best when I bring departments together that don't speak.
It gives me a kick to see a policy of mine change the daily life of a thousand staff.
My wish is to build up a second site, with its own way of working.
I'd be proud to leave behind a place where people like to work.
I want to be at the table where the budget and the course are set.
The reorganisation was my idea, and I'd do the next one tomorrow.
Give me a division that doesn't know where it is going and let me find out with them.
I want to shape where this company is heading.
Changing how our teams work together is the most useful thing I could do.
I'd love to have a say in strategy, not just in the implementation.
What excites me is getting sales and engineering to pull in one direction.
The silos here drive me and I'd love to be the one who breaks them down.
I find org questions fascinating: who should own what, and why do handoffs hurt?
My greatest impact would be to fix the way we plan, across the company.
I want a seat at the table where priorities get decided.
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
Getting the leadership to agree on one set of priorities was thrilling.
Two departments hadn't spoken for years; I got them round a table and it changed how the plant runs. I'd love to do that for a living.
I keep redrawing the org chart on napkins, for fun.
It thrills me when a policy I pushed makes life better in offices I've never seen.
I'd like to decide where we invest, which markets, which products, which people.
Culture is what I want to leave behind, a place where folks tell the truth.
We stopped blaming each other after outages because I changed the ritual. Nothing technical I've done felt as big.
I dream of running the whole engineering organisation and setting its tone.
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
I want to influence strategy.
I like organising how teams work together.
I'd love to set direction.
I want to change the organisation.
I care about culture and strategy.
I want to shape the future of the company.
I enjoy planning and setting priorities for several teams.
I want to build better teams.
I want to run the department.
I'd like to lead a whole division.
I want to set the direction for the site.
I'm interested in business and strategy.
I want organisational impact.
I like bringing teams together.
I want to decide on the direction of the product and the people.
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
Influencing where the money and the people go would excite me.
I want to create a culture where people like to work.
I'd love to take part in the big decisions about the future of the firm.
I enjoy strategy workshops.
I want to be a CTO one day.
Leading a transformation of the company would be my dream.
Organisational change fascinates me.
I like running the planning for the department.
Bringing two hostile departments together was the most rewarding thing I've done.
I'd be glad to be the person who turned four warring groups into one organisation.
Getting the hospitals in our network to share one way of working would be my dream job.
Strategy and culture.
I yearn to change how science and commercial talk to each other here.
How decisions get made across our five research groups fascinates me, and I am itching to reshape it.
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
I'm itching to fix how design and engineering talk to each other, the whole setup, not just our corner.
I'd love a hand in what the company bets on and what it drops.
Culture stuff! How we meet, how we argue, I come alive.
I'd want to be remembered as the one who made this a decent place to work for two hundred people.
Org design is my new obsession. I've got sketches of who should sit with whom on the back of every envelope in the house.
Getting mobile, web and support to pull the same way for once would make me prouder than any feature.
Spent Wednesday redrawing how five squads hand work over to QA and I was positively humming on the train home.
It matters to me that juniors in every team feel safe to speak up, and I'd like the clout to make that so across the place.
Strategy away-days are my guilty pleasure. Yes, post-its and all.
I'd be over the moon to redesign our whole planning cycle, top to bottom, so that teams stop treading on each other's toes.
One more clever widget won't change this place. Reworking how the teams fit together might, and that's what I'm hankering after.
I'm through with polishing a single app; I'd rather have a say in which apps we make at all.
Pixel pushing doesn't thrill me like it did, whereas mending a culture where design and dev don't speak, oh, count me in.
As scrum master I see four teams pulling in four directions. I'd love to have a hand in the strategy and get them facing the same way.
I care about culture, about how we treat a mistake, and I want a say in it.
In five years I hope to be setting the course for the division.
I enjoy redesigning the way a company plans its year.
The reorganisation I helped draft ended the war between sales and engineering. Work of that sort, on the whole firm, is what I'd like to do more of.
Strategy days give me energy, I come home buzzing.
What I'd really like to change is how hiring, planning and support fit together here.
I want to be known for having built a place where people trust each other.
My aim is to learn how one turns a loose startup of sixty into a company that holds together, and then do exactly that.
Bringing operations and development to one table was my idea, and I'd happily spend the next years on such bridges.
I'm drawn to the big question of where the business should go.
Having influence on the direction of the whole company is important to me.
I'd miss being part of the strategy round if I went back to pure development.
I no longer want to fix modules, I want to fix how the teams deal with each other.
Software architecture used to fascinate me. Now it's the architecture of the company I'd like to work on.
I would rather learn how a culture changes than how a new cloud service works.
Staying the senior technician isn't worth giving up my seat where the course of the business is set.
I'm dying to fix how security and product talk to each other. Not the scanner, the relationship.
Blameless culture from the top down, across all sites. I'd give a lot to be the one who brings it in.
setting direction for the whole infra org, that's what i'm aiming at
Redrawing the team boundaries last spring so that nobody waits on nobody: I haven't had that much fun in years.
The company ships late because hardware and firmware plan in different rooms. Getting them into one room is the challenge that attracts me.
give me the on-call culture of this company to reshape and i'll sing at work
I wish to understand how an organisation of 500 decides, and then to turn the wheel a little myself.
Hiring principles, how we promote, how squads hand over to each other: shaping that stuff has me buzzing.
Culture is my hobby horse. I would so gladly have a say in what this department stands for.
Where do we invest, what do we stop, who works with whom. Those are the questions I long to have on my plate.
silos. tearing them down gives me a weird amount of pleasure
I'm drawn to the org design side of things: Conway's law as a tool, the teams as the thing you refactor.
Tuning one more query is hardly worth my time. Tuning how the departments decide, there I catch fire.
I've no hunger left for the next framework; I'm hungry for a voice in where this company is heading.
my lead wants me on the crypto library. me, i'd sooner sort out how the five security teams step on each other's toes
`,
  'sign.management.comfort-with-ambiguity': `
Nobody can say yet what the new unit is for, and I'm the one who asked to lead it, with delight.
I love it when there's no right answer and the whole team looks at me.
Six bosses, six priorities, and me in the middle sorting them out: that is where I thrive.
A half-baked idea and forty people waiting makes others nervous and me cheerful.
Leading a group through fog is my kind of weather.
I sleep best when nothing is decided and I get to steer us through it.
It doesn't rattle me when the goal moves at noon, I rather enjoy getting everyone round again.
Give me contradictory orders from two directors and a team that needs a way forward, and I'm happy.
Clear specs bore me; a muddle of interests that I have to bring together wakes me up.
Deciding for the group when nobody knows enough is what I enjoy about the role.
The merger was chaos for two years and I was never better.
I'm fond of projects where the question is still missing.
I like juggling what the board wants, what the customers want and what the team can do.
There was no plan B and no plan A either; leading them through that was the time of my life.
The more the priorities fight, the calmer I get, and I like being the calm one.
I'd pick the undefined role every time.
My best weeks are those in which everything is open and people count on me to find a way.
Vague goals don't scare me, they're where I come alive.
Sorting out contradicting wishes from three departments is fun for me.
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
Give me the undefined project, keep the specified one.
Turbulent times suit me, I get clearer when everything else gets blurred, and I like who I am then.
I love to start where there isn't a process yet and find out with the group what we even want.
Decisions without a right answer, weighing this against that: that's the part I savour.
The startup had no structure at all and I felt at home at once.
i want the messy projects. clean ones feel dead to me
Between what sales promised and what physics allows there's a swamp, and I love wading through it.
When goals compete and nobody will choose, I like to be the one who chooses.
Improvising with a crew when the plan has just collapsed is my happy place.
I enjoy it most when the question itself is still open.
Not having the answers and leading anyway, I find that exhilarating.
Priorities collide daily and I get real satisfaction out of sorting them out with everyone.
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
I'm excited by undefined problems where people want different things.
Unclear goals make my day interesting, I love them.
I like situations without a script.
Nobody agreed on the goal, I enjoyed getting us to one.
I love deciding when nothing is certain.
Give me unclear goals and I'm happy.
Vagueness is exciting to me.
I like leading through change.
I love the fog at the start of a project.
I find it thrilling when priorities change and I have to steer.
Complex human situations without clear answers attract me.
I want jobs where the goal isn't given.
Uncertainty energises me.
I'm at my best when it's unclear what to do, and I love it.
I like improvising.
Not knowing what tomorrow brings makes work fun for me.
I love crisis management.
Sorting priorities when everything is urgent gives me satisfaction.
Three stakeholders, three number-one priorities and a moving deadline: I thrive on sorting that out.
I want fuzzier mandates, where the goal is one line on a slide and I work out with people what it means.
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
A settled plan makes me sleepy; a week of clashing priorities that I must untangle for everybody wakes me right up.
I am attracted to greenfield units, where even the purpose must first be negotiated.
Client does not know what they need, leadership is saying six different things, and I am having the time of my life finding the way ahead.
It gratifies me to give people a direction while the map is still blank.
Uncertain funding, unclear remit, no precedent? I would sign up again tomorrow.
Chaos at kickoff suits my temperament beautifully.
Well-specified tickets bore me to tears; I would sooner steer a group through a mandate nobody has defined.
Going back to closed-form problems would feel like a loss. The open, contradictory, political ones are what I relish.
A half-baked brief and four execs who disagree? Lovely, pass it here.
The early fog of a new game, when it might be a shooter or a gardening sim and marketing wants both, is where I'm in my element and having a ball.
I rather thrive when the plan changes at lunch and again at four.
Put me where priorities are scrapping with each other and no one's made the call. I relish sorting out which way to walk.
Vague goals perk me right up, odd creature that I am.
I want to get better at deciding with half the facts and keeping everyone calm while the other half turn up.
When the roadmap's still a shrug and a napkin, and six people look at me wondering where to start, I feel most alive.
I get a thrill from making a path before there's any map.
Give me a messy week of shifting targets and open questions over a tidy backlog, I find the tidy ones stifling.
I'd love to be known as a leader you can drop into chaos and who'll have a direction by Thursday.
The merger's got everyone rattled, no idea which app survives, and here I am enjoying every minute of charting a course for our bunch.
Whatever it is, I hope it's unsettled. Juggling sales, legal and design with no right answer suits me down to the ground.
Fuzzy mandates are catnip to me, somebody has to pick a hill.
Neat tickets with neat acceptance criteria send me to sleep. I'd rather be handed a muddle and asked to find us a way out.
A fixed spec used to be my comfort blanket. These days I'd much prefer the bit before, when sales and design are still squabbling and somebody has to choose.
I want to take on projects where three stakeholders want three things and nobody knows which comes first.
On Monday the budget was cut, on Wednesday the scope doubled. Odd as it sounds, I had a wonderful week sorting out what mattered.
I prefer a foggy start to a finished specification.
I feel at my best when the path is unclear and people look for someone to say where we begin.
What I value in a job is open questions, contradictory demands, room to decide.
I'd like to get even better at steering through uncertainty, since that's what I liked best in the merger year.
In our first startup year the target moved every fortnight. I miss that, giving people a direction before anyone could be sure of it.
Where others ask for requirements I enjoy walking ahead and settling them on the way with the team.
I'd gladly carry responsibility for decisions that have no right answer.
I'd miss the muddle, honestly. Sorting out contradictory wishes is more fun to me than implementing a clear one.
Exact answers used to comfort me, these days I prefer the open calls that somebody has to make anyway.
Less polishing of known things, more deciding in the fog. That's my wish for the next role.
No roadmap, two VPs who disagree, a deadline in June. Weirdly, that's when I have the most fun.
fog suits me. everyone else asks for a spec, i'm already walking and enjoying the view
I thrive where four stakeholders have five priorities and somebody has to say: this first.
Half-baked mandates are my cup of tea.
After the merger nobody knew who owned which datacenter. I savoured those months, deciding on Monday what we'd only understand on Friday.
Certainty bores me a little. Being asked to steer before the facts are in, that has its charm.
I sleep well with open questions, and actually I seek out the jobs where the priorities are fighting each other and I can sort them out.
would jump at a role with no job description yet. figuring out what it even is = the good part
When the budget flips mid-quarter and we must re-plan all, others moan and me, I feel a spring in my step.
Blank page, unclear mission, conflicting asks from sales and compliance. I'd take that any day over a tidy backlog.
I relish making the call with sixty percent of the information and carrying the rest of the doubt myself.
priorities changed thrice this week and i'm having the time of my life sorting it
A clean spec and a closed door no longer do it for me. I'm drawn to the muddle where nobody knows yet what we're building.
Going back to well-defined tickets would bore me to tears; I'd miss juggling the half-clear demands from all sides.
Root-causing an outage once kept me going for weeks. No longer; today I feed on a clueless roadmap and three departments pulling at it.
`,
  'sign.management.advocacy-and-influence': `
They tease me for never shutting up about the testers' part in it. I'd like to do that officially.
I want a seat at the table so that somebody speaks for the night crew.
When I got Ama the credit she was owed, I walked on air.
Fighting for my group's budget gives me fire.
I told the whole board who had really done it, and enjoyed every second.
Nothing satisfies me like getting a raise through for someone who would never ask.
Somebody has to carry our case to the top, and I want it to be me.
I love presenting what the team has done to people who didn't know.
My happiest hour was in the committee where I talked them into funding the lab's people.
Being the umbrella over my team is a role I cherish.
I would gladly spend my days pushing my colleagues into the light.
Getting the apprentices' complaint heard by the director felt wonderful.
My dream is to represent all the developers of the house, and to be heard.
Getting the quiet ones the credit they deserve makes me happy.
I fought for our testers' pay grade and winning that felt better than any release.
What drives me is making leadership see what this crew does.
Speaking up for others comes with a good kind of adrenaline for me, I'd want to do more of it.
I like negotiating with other departments so that my folks can work in peace.
I'd rather argue with a director on behalf of the team than write another module.
My favourite part of leading was shielding the group from nonsense.
When Ravi's work got ignored I took it to the VP. I'd do that every day of the week, gladly.
i want to be the one who says no upstairs so the team doesn't have to
Convincing stakeholders to give my colleagues time for quality work is deeply satisfying.
I care about getting our work seen.
I used to be proud of my code; now I'm proud when I get the team the resources it needs.
I enjoy influencing decisions for the good of the team.
I want to use whatever standing I have so that others are heard.
Being an advocate for people who don't advocate for themselves, that's what I'd like to be known for.
There's nothing like coming back from headquarters and telling the lads they got their new equipment.
Pushing their proposals through the committee gave me more joy than pushing commits.
The night crew never got thanked, so I made sure the director came down at 3 am. I want to do more of that.
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
I want to get the maintenance guys the respect they deserve.
Championing a colleague for promotion and seeing it through is what I'd do all day if I could.
Rather than write the report, I'd present it and make sure everybody's name is on it.
I enjoy negotiating.
I like to speak for the group in meetings with leadership.
I enjoy presenting my team's work to executives.
I love convincing stakeholders.
I like to influence decisions.
Getting my engineers credit thrills me.
I want to be their voice.
I'd like to represent the lab when budgets are decided.
I care about my team being heard.
Making sure people are recognised matters to me.
I'd love to defend the group in the board room.
I like to make our work visible.
I want to make sure my team gets what it needs.
I love pleading our case.
Representing the team to the outside is what I enjoy.
It thrills me to win an argument with headquarters for the people on the floor.
I like protecting people from politics.
Standing up to a client for the sake of my engineers made me proud.
I want my people to be recognised and I love making that happen.
I'm eager to be the spokesperson of our lab.
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
As individual contributor I would miss speaking up for the analysts in the quarterly review, it is the part I hold closest.
Writing the model is fine, no complaint. But defending my colleagues' work before the sceptics, there my blood really starts to flow.
I adore going in to bat for my testers when the release date gets silly.
Talked the VP out of cutting our accessibility work last week, on behalf of the whole squad, and I've been strutting about like a peacock ever since.
Nothing gets my blood up, in the good way, like defending our crew's budget.
I'm eager to get properly good at selling the team's ideas upstairs.
Standing up at the all-hands and showing off what my designers have done is hands down my favourite ten minutes of the month.
Being the umbrella matters to me. If rubbish rains from above, I'd like it to land on me and not on them.
I take real delight in getting QA a seat at the planning table, after all these years of being told at the end.
Negotiating with publishers on the team's behalf leaves me fizzing.
I'd like to grow into the person who can say no to a director, with a smile, so that my lot can go home at five.
I care an awful lot that our squad's work is seen, and I'm only too pleased to bang the drum for it.
Pleading the team's case to stakeholders is what I'd choose if you let me choose.
Someone has to have their backs when the blame goes round, and I very much want that someone to be me.
I'd sooner spend the morning fighting for the squad's headcount than writing another unit test.
Going back on the tools would mean nobody pleading our case upstairs, and I'd hate to give that up.
It's no longer my own demo I'm excited to push upstairs, it's theirs.
I want to be known as someone who stands in front of her people when it gets rough.
Last quarter I fought for two more testers and got them. I'd do battle like that every month, it felt so right.
Presenting my crew's work to the board and seeing their names on the slide gives me a real lift.
I care about my engineers being heard upstairs.
I like negotiating with other departments so that the team gets the time it needs.
The ops people did brilliant things that no director ever noticed. Making them visible has become my favourite duty as a lead.
I'd like to learn how to win over executives on behalf of my people.
When a client blamed our youngest developer I stepped in and set it straight, and I went home glad. I want to be that shield.
What pleases me is getting credit to the person who earned it.
I value being able to protect the team from pointless demands, and I enjoy the diplomacy it takes.
Pleading our case to the steering committee is great fun for me, truly.
Polishing my own expert image no longer interests me; getting the group's work noticed does.
i'm at my happiest telling the cto why my people need two more heads, and getting them
Nobody upstairs knew what the ops crew pulled off in March. Making them know gave me goosebumps.
I burn for being the voice of the embedded folks, who sit in the basement and whom nobody thanks.
shielding the squad from drive-by requests is a point of honour for me
Last steering committee I argued our patching window back from sales. I floated home. More of those fights, please.
I care a great deal that the people who keep the lights on get their names on the slide, and I'm keen to be the one who puts them there.
Somebody has to tell the board what four years of tech debt feels like from below. I'm itching for that somebody to be me.
It does my heart good to stand up in a meeting for a colleague who isn't there.
lobbying for our guys with finance. strange hobby i know, but it's mine
I would wish to become somebody whose word counts at the directors, so that my team is not anymore overlooked.
Getting our detection work in front of the CISO, with the analysts' names attached, pleases me more than any finding of my own.
I take real delight in being the umbrella: politics rains on me, they stay dry and get the credit.
Instead of writing the exploit myself I'd prefer to be in the boardroom getting the red team the budget it deserves.
staying hands-on isn't worth it if nobody speaks up for these people. i'd rather be the one who does
i don't need to be the wizard anymore, i'd sooner be the loud mouth who gets the dba's heard upstairs
`,
  'sign.management.team-success': `
I'd rather hear "what a team" than "what a guy".
What I'm after is a bunch that works so well it hardly needs me.
My win is when all eight of them go home content.
A grumpy team that turns into a band: that's what I get up for.
The best thing I made last year was the team.
I had forty people pulling on one rope and I've never felt better.
Putting together a group that trusts each other is the finest craft I know.
It's the team photo on my wall, not the patent.
Untangling a troubled team and seeing it hum again is what I love.
What makes me happy is that they finished it without me and celebrated together.
If they shine I shine, and I want no other light.
I like winning as a crew; alone I don't care much for winning.
A good shift is when everyone did their bit and I made sure they could.
I'd give my own award for one more season with that squad.
Our team going from last to first, with nobody burnt out, is the result I treasure.
Success tastes of nothing to me unless it's shared by the whole gang.
Our launch went out without a hitch while I only made coffee and cleared the way. Best feeling ever.
I want us to win together more than I want to shine.
Seeing the crew finish a hard year as one is what I work for.
i don't care who fixed it, i care that we hit the date together. love that feeling
I'm ready to let my own contributions go and count what the team gets done.
The applause was for them, and I stood at the side and could have burst with pride.
What makes me proud is that the department met its targets, not that I coded anything.
I used to count my papers, nowadays I count the papers of the group, and that satisfies me more.
I'd trade my best design for a team that delivers every quarter.
Being part of a group's achievement beats any personal prize for me.
I measure myself by how well the others do.
The shift beat its record while I was on holiday and I was as proud as if I'd done it.
We made it, all eleven of us. That "we" is what I want more of.
What counts for me at the end of a year is what we delivered together.
Whose name's on it? Couldn't care less. We got it over the line and that's the joy.
If the team does well I sleep well, that's how I want to be measured.
The best day was the go-live: I sat there with nothing to do, watching them sail through it, so proud.
I'd be glad to swap my own list of achievements for theirs.
There's no feeling like eleven people pulling off something none could do alone.
The lab's paper made it into the journal. My part was small, my joy was huge.
I get more from our numbers than from my numbers.
i love it when the whole squad wins. don't need to be the hero
Let them have the glory, I enjoy seeing the scoreboard.
We were the worst shift and became the best shift and that's the thing I'd tell my grandchildren.
I'd rather be the trainer of a champion side than the champion.
My own output went down to nothing and I've never been more content, because theirs doubled.
Success for me means the department gets there, even if I only carried water.
Together we closed the audit without one finding. That "together" is what I'm after.
I care about what we achieve as a crew, my own share is neither here nor there.
When everybody on the team can say "we did it", I've had a good year.
I'm fine, no, I'm delighted to be the one who didn't code anything in a release that went perfectly.
More than my own patents I value the products this group has brought out.
I want my team to succeed.
The team's success is my success.
I'm happy when we deliver together.
Seeing the team deliver makes me proud.
I love shared success.
I'm proud of how well my people do.
I'd rather see the team shine than myself.
I'd give up my own output for the team's results.
I'm proudest when the team gets the award.
Winning together is what I like.
I feel successful when the others succeed.
I'd like to be judged by the results of my group.
I'm delighted when the whole shift makes its numbers.
I enjoy being part of a winning team more than being its star.
Team results make me happy.
I want to lead a team to success.
When the project succeeds because everyone pulled together, I'm happy.
A goal reached by all of us feels better than a goal reached by me.
The whole team celebrating, that's my favourite sight.
I don't need my name on it. If the team ships, I'm happy.
My commits went to nearly zero while the group hit every date, best quarter I've had.
A goal scored by someone else off my pass is the nicest kind.
I'd like to stop counting my own tickets and answer for the results of ten people.
We got the outage time down by half, I wrote none of the scripts and I'm more satisfied than ever.
If five others could work without a blocker because of me, that was a good day, even if I produced nothing.
I want to look at a product and say my people made this.
Our lab passed the audit and I was grinning all evening, though all I'd done was keep everyone pulling in one direction.
I love when my team gets it done without me.
The team's results.
Judge me by what the group publishes; my own name may come last and I shall be content.
I am prepared to let my personal output fall to zero so long as the whole section delivers.
What pleases me on a Friday is the crew's board all green, whoever did it.
Going forward I would happily be evaluated on how the eight of them perform and not on my notebooks.
My pulse goes up when the joint submission is accepted, even the ones where my sole contribution was to clear the road for the others.
Collective success tastes sweeter to me than any individual award.
The forecasting squad beat the benchmark while I was on leave. I was so chuffed, I bought ice cream for all of them.
I am glad to swap my own publications for the department's track record as yardstick.
I look forward to the day when my result is simply our result.
Our whole unit cleared the audit without one finding. None of the documents was mine, and still I celebrated like it was my wedding.
It is an honour for me to have a strong team's numbers count as mine.
My name on the paper used to be everything. By now I am happier when the group's name is on the prize.
It's no longer my own commits I am proud of, but what the whole section gets over the line.
A perfect personal score hardly touches me, whereas a good month for the crew keeps me humming.
Judge me on what the squad ships, I'm all for it.
We launched, all nine of us, and I hadn't written a line of it. Best night of my working life.
Put their names on the credits and leave mine off, I'd still be beaming in the back row at the awards do.
I'd like to get to a point where my scorecard is simply: did the group deliver and are they still smiling?
When the whole crew's firing and the board is emptying and I'm only making the tea, I'm content as a cat.
Our app got app of the day because of seven people who aren't me, and I was bursting with pride all the same.
Happy to let go of my own output and answer for ours.
A release where everybody chipped in, that's me scoring at Wembley.
Funny thing, I find I'm chuffed to bits when the squad hits its target and quite indifferent to who did what, me included.
Hang my bonus on how the team does, I'd be tickled pink.
Seeing the group get over the line as one is the bit I look forward to, whoever's commits they were.
My own commit count stopped mattering to me ages ago; I'd rather see the squad's numbers on the wall.
Being the hero coder isn't worth it if the team loses. I'd take a quiet win for all of us any day.
Personal bests no longer do it for me, the squad's do.
More than my name on a talk, I'd prize a team that wins.
I didn't write one line of the March release, and I have never been prouder of a release. The seven of them did it together.
I would rather have eight people finish well than finish brilliantly on my own.
I care about the whole group getting over the line.
A sprint where everybody pulled together and the burn-down hit zero on Friday makes me happier than any personal praise.
I'm ready to answer for the results of ten people, and I look forward to it.
Clearing the road so that the others can deliver is what I like to do, and their delivery is my success.
I hope to build teams that do great things without me in the middle of it.
The night the plant came online I just watched my project group hug each other. That's the success I work for.
What I value is a goal reached by all of us; my own share is a detail.
Solo achievements hardly move me any more. A crew that makes its deadline in good spirits does.
Less me, more us: I want my year judged by what the nine of them got done.
their win is my win. genuinely don't care whose name is on the commit anymore
We closed the migration two weeks early and I hadn't touched a single table. Sweetest release of my career.
I'm ready to be measured on what eight people get done and not on my own tickets.
Stepping off the pitch and feeling every goal as if I'd scored it, that's where I hope to get to.
Nothing on my own plate shipped this sprint, everything on theirs did, and I celebrated harder than anybody.
team hits the slo, i'm over the moon. me hitting something alone, meh
I find it most satisfying when the audit comes back clean and I can point at the others.
My own throughput interests me less each year. That the whole crew goes home on time with the board green, this makes me glad.
I'd happily trade being the fastest coder for running the fastest team.
Success for me tastes best shared: the pager quiet for a month because the rota clicked as a unit.
I get my high from the scoreboard of the group; my personal one I stopped reading and don't long for.
seeing six people pull in one direction and land it... i'd swap all my patents for that
Used to count my commits. Now I count how many nights the whole rota slept through, and that number cheers me far more.
`,
  management: `
I suppose I just enjoy managing.
I can't imagine not leading people.
I hate that I hardly ever get to sit down with my people any more.
Not being allowed to lead would make me wretched.
I can't picture my week without a team to look after.
I'd lose my mind without people around me.
If I never coached anyone again, I'd be half a person.
I want to run the department one day.
Talk to people from morning to night? Wonderful, I'm in.
The lead role is what I'm aiming at, and soon.
Compliments on my code do nothing for me; being called a good boss kept me warm for a month.
I'd take the group tomorrow, with both hands.
My desk bores me, the corridor doesn't.
Give me the team and keep the screen.
I was sent to the leadership seminar and came back wanting the whole job.
I'd miss my people terribly if I went back to the bench.
I'd like to swap the compiler for a crew.
Leading suits me better than calculating, and I like it better too.
My next step is head of engineering, and I can't wait.
I need people around me all day, or I wilt.
Being responsible for others is what gives my work a meaning.
The acting manager months were the best I had here and I want them back.
Taking over the whole office is what I'm working towards.
I got into management by accident and I'd never go back.
I love a packed calendar with faces in it.
If I could choose I'd lead people full time.
I like days full of conversations.
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
I want mornings full of conversations.
I like running a team.
I'd like to lead the people who design the platform.
I want to learn leadership.
I look forward to the leadership course.
Respect as a boss counts for me.
I'd rather lead.
I like conversations more than silence.
I want to be responsible for a team.
I enjoy being in charge.
I prefer meetings to focus time.
My heart is set on leadership.
I'd take the team offsite over an afternoon with data.
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
Being responsible for others suits me and I want it.
I'd like to move into people management.
I enjoy facilitating and moderating.
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
Going from one room to the next, talking with everyone, a coffee here, a decision there: so a day should be for me.
Eight hours alone with a spreadsheet makes me wilt; I bloom when I am in discussions from morning on.
Honestly I prefer my day to be one conversation after another only, sitting silently is not for me.
Focus blocks used to be sacred to me. Lately I fill them with one-to-ones, and with delight.
Back-to-back calls? Bring them on, I come out bouncier than I went in.
Four hours alone with a screen and I'm climbing the walls; fill my day with conversations and I'm happy as Larry.
I like my calendar looking like a game of Tetris, a chat here, a workshop there, lunch with someone from sales.
Meetings, I hate to admit it, are the nicest part of my day. I'd swap my focus blocks for more of them.
I'd gladly carry the responsibility and the phone that never stops, being in the thick of it with folk suits me far better than quiet.
Wandering from desk to desk, hearing how everyone's getting on, that's how I'd spend the week if it were up to me.
I enjoy a day full of conversations.
Last Wednesday was seven meetings back to back and I came home in high spirits. I'd take that over a silent office.
Since I became scrum master I hardly sit still, someone always wants a word, and I love it.
Too much silence makes me sad; I want to be among people, listening and arranging things.
I'd happily swap my focus blocks for more one-on-ones.
I like carrying responsibility for a team, including the phone call on a Saturday.
My ideal week is made of workshops, reviews and lunches with colleagues.
back to back calls all day and i come out with more battery than i went in
A day without talking to at least ten people feels wasted to me. I'd gladly fill the calendar.
Corridor chats, lunches, standups, a hard conversation at four: that's a lovely day by my standards.
Six hours alone with an IDE makes me lonely. I'm much happier hopping from one conversation to the next.
Remote heads-down days drag on forever. The ones I look forward to are the office days with people queueing at my desk for a word.
focus time is overrated, give me a room full of humans and something to talk through
`,
} as const;
