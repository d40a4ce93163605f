/** Sentences that lean to the management track, one a line: by sign, and those that no sign fits. As many as in `technical.ts`, about. */
export const managementExemplars = {
  'sign.management.people-development': `
A former trainee sent me a picture of her own laboratory with the words "this is your fault". It hangs on my fridge, and nothing at work has meant more to me.
A green benchmark was my high once, now it's our apprentice spotting the fault before I do.
A pure expert post would rob me of my mentees' progress, and that loss would hurt.
A quiet lad from the helpdesk is now our best business analyst, and I'm prouder of that than of any patent.
Ain't much for speeches, but helping a guy who's stuck figure out where he's headed and then seeing him get there, that's the good stuff.
At 61 what fills me up is the youngsters. I'd sooner spend an afternoon working out what's holding one of them back than an afternoon on the CAD.
Being a stepping stone in other people's careers would be the nicest thing said at my retirement.
Best moment of my year: the intern I'd sat with all spring gave her own demo and didn't look at me once. I floated home.
Bringing out the best in others gives me purpose.
Building people beats building software.
Career conversations with my postdocs, these I would not give away for anything.
Careers are fascinating to me, other people's especially, and I'd gladly tend to a dozen.
Debugging is fine. Helping Adaeze go from terrified to confident? That's what gets me out of bed.
Debugging leaves me flat these days whereas helping a colleague past her stage fright had me singing in the car.
Debugging used to be my joy, these days it's the juniors getting there without me.
Every time one junior of mine gets promoted I distribute sweets in the whole office. That is my kind of success, no?
Every time one of my folks outgrows me I open the good wine.
Expert, schmexpert. Being somebody's turning point, that's what I'd want to be remembered for.
Feedback sessions fill my tank in a way no release party does.
Finding the right challenge for the right person is a delight that never wears thin.
For me success is when they no longer need me.
For me the real joy is delegating something scary and seeing the person pull it off.
Getting somebody from hesitant to confident, that is the craft that I'd like to practise now.
Give me a struggling junior over a struggling server, every time, I'd enjoy the first far more.
Give me the beginner nobody wants and I'm in my element.
Grace walked in to say she'd got the senior post and I knocked over my tea jumping up.
Helping a colleague through a difficult time and seeing her recover gave me a lot.
Helping others succeed gives me energy.
Helping people.
Honestly I look forward to appraisals, it's the one time of year when we talk properly about someone's future.
Honestly the coding has gone stale for me; what gives me life is the growth of the people around me.
Honestly, watching the new hire fix it herself was better than fixing it.
How people learn, and what makes them brave. I'd spend the year on that, because I want to help folk grow and would gladly leave the machines to others.
I am a gardener of people, and I want a bigger garden.
I came for the science, I stay for the students. Watching them get their footing is everything.
I can't imagine not coaching.
I care about each one in the team leaving stronger than they came.
I care about the progress of the people around me.
I could do another cert. I'd sooner learn to spot talent and help it along.
I cried a bit when Lena got the senior role. Happy tears.
I dream of having a group of my own to bring up, like a gardener with good soil.
I enjoy coaching.
I enjoy giving feedback.
I enjoy the career conversations.
I feel a pull toward helping others find their path, stronger each year.
I get energy when I talk with a younger colleague about her future and later see her really reach it.
I get goosebumps when a shy tester finally speaks up and everybody listens.
I get so much out of listening to what someone's aiming for and then finding them the assignment that gets them there.
I get such a kick when a quiet person speaks up for the first time.
I had a hand in three careers and nothing I coded comes close.
I handed Ines the big client, sweated for a month, and when she nailed it I had to walk round the block to calm down from joy.
I have a soft spot for late bloomers and would relish a job in which bringing them along counts.
I have never stopped loving the talks with my people.
I like mentoring.
I like one-on-ones.
I like supporting my colleagues in their careers.
I like talking with people about their goals.
I look at where my five are today and feel richer than any bonus made me.
I look forward to my mentoring hour all week.
I love sitting down with each of them and asking where they want to be.
I love teaching people to trust themselves.
I love watching a person take shape.
I never tire of coaching.
I no longer need to be the smartest in the room, I want to make others smart.
I spend my commute thinking about what Priya needs next, and I enjoy it.
I used to get my kicks from elegant code; now it's people blossoming that does it.
I used to hog the hard tickets. Now I give them away and love what it does for people.
I used to swell up when folk praised my prototypes, and nowadays I swell up when they praise the kid I trained.
I value most that people are a bit bigger when they leave my team than when they came. It sounds pompous in English, in Portuguese it is nicer.
I want people to say, years later, that they got better because I was around.
I want to be a mentor.
I want to be known for the careers I helped along.
I want to be the manager I never had, the one who asks where you'd like to be in five years.
I want to become a better coach.
I want to grow into the boss who notices somebody is ready for more before they know it themselves.
I want to grow people, not pipelines.
I want to learn how to coach.
I want to see each of my people go further than I did.
I'd be gutted to lose my mentees' Friday check-ins, seeing them get braver month by month keeps me going.
I'd gladly stay late to talk one of mine through a bad patch and see them come out stronger. Doing that for a team is a life I want.
I'd hand over every line of code for one more conversation like the one with Jonas on Tuesday, where he found out what he wants.
I'd like to see my people grow.
I'd love the responsibility for six people's careers, the whole messy thing: feedback, stretch goals, setbacks.
I'd love to lead people so that they grow.
I'd miss terribly the evenings when one of the team rings to say they got the post.
I'd pine for my trainees.
I'd rather mentor than code.
I'd relish taking on a handful of grads and seeing them through to senior, bumps and tears and all.
I'm clumsy at one-to-ones and I love them all the same.
I'm drawn to the question of what each person could become.
I'm energised by coaching my juniors.
I'm happiest when my trainees learn.
I'm itching to have reports of my own so I can see them flourish.
I'm proud of my people.
If someone says in ten years 'she is why I stayed in engineering', that is all the recognition I need.
In my leaving speech I forgot the patents altogether and talked for ten minutes, beaming, about who had become what.
Investing in human beings, that's where my passion lies.
It matters enormously to me that everyone who works with me leaves stronger than they came.
It pleases me more when a colleague solves the problem than when I solve it.
It thrills me how far my three working students could get with guidance.
It warms me right through when the person I argued into applying gets the fellowship.
It's not the release that I remember, it's Tom finally trusting himself.
Learning to give feedback that actually lands and makes someone bloom, that's top of my list by a country mile.
Making people better than they thought they could be is what I'd like to be known for.
Mentoring for the whole person, hopes and family and ambition included, gives me far more than teaching them syntax.
My best day this year was not a release, it was the day Tomek got his senior title after two years of our Friday talks.
My best hours are with people who don't yet know what they're capable of.
My former boss saw something in me. I want to do that for others.
My old crew meets each December, all of them further along than me, and there's no evening of the year I'd less like to miss.
My own benchmarks hardly move me any more; a trainee's first accepted abstract moves me to no end.
My people learning something new makes me proud.
On Sunday evenings I catch myself thinking about what Tomasz could become, and Monday can't come fast enough.
One of my old interns is a staff engineer now and he still calls. I want more of those calls.
One-to-ones, believe it or not. Hearing somebody work out what they're really after in life sets me up for the week.
Our assistant Thandi was scared to speak to the doctors. I practised with her for months, and last week she corrected a consultant. I was walking on air.
People development is what I'd love to do.
Possibly it sounds old-fashioned, but I feel called to raise the next generation of biostatisticians and to see them flourish.
Seeing a colleague solve the problem pleases me more than solving it myself.
Seeing a quiet colleague speak up for the first time beats anything I ever built.
Seeing my mentee run the design review on her own made my month.
Seeing my team members' faces when they get the role they'd been working towards, that's the bit I live for.
Seeing someone I hired run her first release made my whole week.
She came to us afraid of the command line, and last week she gave the onboarding herself. Moments of that sort carry me through a whole year.
Shipping my own screens hardly moves me any more. Seeing Callum ship his first one, after all our chats, now that did.
Six months ago our intern couldn't estimate a ticket; now she leads a feature, and I'm happy every time I think of it.
Somebody I'd coached hired me a junior of her own and asked how to bring him on, and I floated through the rest of the day.
Somehow I get more of a thrill from Fatima's first signed drawing than from all of mine put together.
Spotting hidden talent in a data-entry clerk, there I feel most glad.
Taking a rough talent from the factory floor and getting him through evening school was the proudest chapter of my life.
Tech comes and goes, but helping a person find their strengths stays with me.
The boy who washed the pans two years ago now runs the night shift. I pushed him, he grew. For this I get up in the morning.
The code will be rewritten in five years, but the people I've helped along will carry it on, and I find that beautiful.
The compiler lost its magic for me somewhere around 2019. What has magic now is a tester discovering she can lead.
The girl from reception passed her network exam after our year of lunches, and I cried more than her mother.
The joy is in seeing them do it without me.
The thing I'm proudest of isn't in git, it's that three of my juniors became leads.
The timid one chairs the guild now, and every time I pass the room I slow down to listen and grin.
They made her principal today, the same girl who once asked me if she should quit, and I can't stop smiling.
They should remember that I made others better.
Thirty years of spreadsheets, and what do I treasure? The three girls I helped grow into supervisors. Those are my trophies.
Three of my former trainees are architects now, and I keep their thank-you cards in my drawer.
To be remembered as the boss under whom people developed, I would like that.
To have had a hand in somebody's first authorship means more to me than my own h-index.
Took a kid who was about to quit and stuck with her till she was running graphics on a live game. Man, I live for that. Would do it again tomorrow.
Two of my students have labs of their own now. That's my real legacy and my joy.
Two of my trainees now run their own labs. If you ask what I am proudest of, it is not the patents, it is those two.
Two of the technicians went back to school because I nudged them, and that gives me a warm glow to this day.
Two people I brought up now run their own labs. Nothing I ever published comes close to that.
Unlocking somebody's hidden gifts feels like a miracle each time.
Watching my people take on more than they believed they could: that's my reward.
Watching someone I hired as a nervous graduate run her own project is the best thing work has ever given me.
What I value most is the growth of the folks around me, the product comes second.
When Yusuf gave the talk he had been afraid of, I had tears in my eyes.
When a junior gets it, I light up.
When someone on the team levels up I'm walking on air for the week.
You know what fires me up? Seeing a shaky new hire walk into a boardroom and OWN it because we'd worked on it together. More of that, please!
more than any commit, the thank-you note from my old trainee
people growing under my wing. beats any commit i ever pushed
watching priya go from scared of prod to running the failover herself. that one kept me warm all winter
watching the new grad go from scared to dangerous in 6 months. thats my caffeine
`,
  'sign.management.organizational-impact': `
A culture in which a null result is celebrated: building that is my heart's project.
A larger canvas, that's what I'm after: budgets, structure, direction.
A vision everyone believes in, and me helping to write it. Yes.
After the reorg I designed, teams finally talked. I was happy for weeks.
Aligning eleven teams on one goal gave me a rush I never had from a compiler.
At the town hall the chief read out the principles we'd drafted for the firm, and I felt my ears go hot with pride.
Being a force in how the company evolves attracts me no end.
Being able to influence company policy on safety would give my work meaning.
Blameless culture from the top down, across all sites. I'd give a lot to be the one who brings it in.
Bringing operations and development to one table was my idea, and I'd happily spend the next years on such bridges.
Budget, priorities, direction: I want to be in that conversation, not hear of it afterwards.
Building a workplace people are glad to come to is what I'd like to give my energy to.
Changing how our teams work together is the most useful thing I could do.
Changing one team was nice, now I want to change twelve.
Culture eats at me, in the good sense; I can't stop wanting to improve ours.
Culture is my hobby horse; I'd adore a mandate to work on it for real.
Few things please me like watching a norm I introduced, blameless reviews, spread to offices I've never visited.
For ages I tuned my own service, then I saw how badly the departments were stitched together and I've burned to fix that since.
Getting legal, clinic and analytics to finally pull on one rope, that I find immensely rewarding.
Getting mobile, web and support to pull the same way for once would make me prouder than any feature.
Getting the hospital's IT, nursing and finance to pull on one rope gave me a deep sense of purpose.
Getting the hospitals in our network to share one way of working would be my dream job.
Give me a division that doesn't know where it is going and let me find out with them.
Give me a dysfunctional department and the freedom to reshape it, that's my dream assignment.
Give me the broken organisation rather than the broken machine.
I am at my best when I bring departments together that don't speak.
I am keenest to learn how one steers a department through cultural change.
I care about culture and strategy.
I crave broader reach, the kind where a decision changes how two thousand people work.
I enjoy strategy workshops.
I fancy a role where I set the tone for the lot of us.
I feel drawn to questions like why sales and engineering loathe one another and how one would mend it.
I find org questions fascinating: who should own what, and why do handoffs hurt?
I find team dynamics endlessly absorbing and I'd love nothing better than to shape them for a living.
I got hooked on change work when the warehouse and the developers started having lunch together thanks to a rota I made up.
I hate seeing one group optimised while the firm as a whole limps, and I want to be the one who straightens that out.
I have set my heart on evidence, not seniority, ruling in every team here.
I keep redrawing the org chart on napkins, for fun.
I like bringing teams together.
I like running the planning for the department.
I look at our company and see knots, and I itch to untie them.
I love setting goals for the whole department.
I take joy in connecting silos, planning with production, production with quality.
I used to care about the module, nowadays it's the health of the entire division that I care for.
I used to live in Jupyter. Now I would rather be shaping the research agenda with the other departments.
I want a seat at the table where priorities get decided.
I want organisational impact.
I want to be a CTO one day.
I want to be known for having built a place where people trust each other.
I want to build better teams.
I want to change the culture from blame to trust.
I want to improve cooperation between production and research.
I want to run the department.
I want to set the direction for the site.
I want to shape the future of the company.
I would like to have my hand on where this port is going, and not on one crane only.
I yearn for a bigger lever than my own two hands, the lever of how we're organised.
I'd be happiest steering the overall course, hiring plan, portfolio and all.
I'd be proud to leave behind a place where people like to work.
I'd be thrilled to own the transformation programme from the boardroom to the shop floor.
I'd get a real charge out of rethinking the whole delivery model across the group.
I'd like to be a director and set the course.
I'd like to lead a whole division.
I'd love a hand in what the company bets on and what it drops.
I'd love to lead a lab and give it a direction.
I'd rather decide what we build than build it.
I'm dying to fix how security and product talk to each other. Not the scanner, the relationship.
I'm excited by reorganisations, seriously: who works with whom, and why.
I'm excited by the thought of influencing how a business of nine hundred souls thinks about quality.
I'm through with polishing a single app; I'd rather have a say in which apps we make at all.
I've no hunger left for the next framework; I'm hungry for a voice in where this company is heading.
In five years I hope to be setting the course for the division.
In ten years I see myself shaping policy and culture for hundreds of people.
Influencing where the money and the people go would excite me.
It bugs me to work on a corner of the map, I want to draw the map.
It gives me a kick to see a policy of mine change the daily life of a thousand staff.
It thrills me when a policy I pushed makes life better in offices I've never seen.
It's the institution I care about: its values, its habits, how it treats folks.
It's the whole plant I want to improve, not one machine.
Knocking down the wall between data and operations, figuratively, was more fun than any model I trained.
Leading a transformation of the company would be my dream.
Long sessions with the board on strategy? Bring them on, I come out fresher than I went in.
Making the hiring process fair for the entire firm was the proudest work I've done.
Making the whole organisation better is what I want.
Merging two feuding labs into one that actually functioned was the most gratifying year I've had.
My favourite topic is how to set up teams so they stop stepping on each other's toes; I could do that all day.
My passion is making organisations work, the way some people are passionate about trains.
My wish for the coming years is to steer the museum, its course and its spirit, and not only its textiles.
My wish is to build up a second site, with its own way of working.
New joiners now say "that's just how we do it here" about a habit I planted, and it makes me grin every single time.
Not the widgets but the whole enterprise is what grips me.
Nothing gives me more satisfaction than when departments that fought start cooperating.
One team had a nice atmosphere; seeing the same atmosphere on all six floors a year later had me practically skipping.
Organisational change fascinates me.
Setting up the Lisbon site from an empty floor, deciding what kind of place it'd be, was pure delight.
Shaping our strategy interests me a lot.
Shaping the way a hundred people cooperate, that's leverage I'd love to have.
Software architecture used to fascinate me. Now it's the architecture of the company I'd like to work on.
Spent Wednesday redrawing how five squads hand work over to QA and I was positively humming on the train home.
Strategy away-days are my guilty pleasure. Yes, post-its and all.
The company ships late because hardware and firmware plan in different rooms. Getting them into one room is the challenge that attracts me.
The reorganisation was my idea, and I'd do the next one tomorrow.
The silos here drive me and I'd love to be the one who breaks them down.
They let me draw up the new operating model on a wall of brown paper, and I skipped home like a schoolboy.
To transform the company from inside, this is my big wish.
Turning an awkward after-merger crowd into one company with one spirit: I'd do it again tomorrow, for free.
We are working in silos since ages, and breaking those walls between the pods is the thing I am most passionate about.
We changed how the company decides, from loudest voice to written argument, and I've never been as pleased with anything.
We had two days away to talk about where the institute should be heading. The others grumbled about the chairs; I came home with my head on fire and wrote six pages.
We lose good people because the departments here behave like rival villages. I would love to take that on and change how we work together, from top to bottom.
We redesigned the handover between two labs and six months later people still thank us. I want more of that kind of work.
We stopped blaming each other after outages because I changed the ritual. Nothing technical I've done felt as big.
What fires me up is the big picture: structure, priorities, who talks to whom.
When I rearranged the two squads and the bickering stopped overnight, I felt like I'd found my calling.
When procurement and the lab finally stopped writing each other nasty letters, thanks to my mixed teams, I felt I'd earned my place on earth.
Where we play and how we win: those questions keep me awake in a good way.
i wanna set the direction, not just row
my lead wants me on the crypto library. me, i'd sooner sort out how the five security teams step on each other's toes
silos. tearing them down gives me a weird amount of pleasure
the roadmap fights are my favourite part, weirdly. shaping what the org does
`,
  'sign.management.comfort-with-ambiguity': `
A clear spec is boring; juggling what legal, the customer and staffing want is the fun part.
A crowded in-tray of incompatible priorities makes me feel, I'm sorry to say, wonderfully awake.
A fixed spec used to be my comfort blanket. These days I'd much prefer the bit before, when sales and design are still squabbling and somebody has to choose.
A fuzzy brief excites me.
A settled plan makes me sleepy; a week of clashing priorities that I must untangle for everybody wakes me right up.
After the merger nobody knew who owned which datacenter. I savoured those months, deciding on Monday what we'd only understand on Friday.
Ambivalent goals don't scare me, they tempt me.
Anyone can march when there's a road. What I'm proud of is having led the group through the year with no road at all, and truth be told I'd take another such year over a tidy one.
Being pulled in four directions and picking one, that's oddly delightful.
Certainty bores me a little. Being asked to steer before the facts are in, that has its charm.
Chaos and change.
Chaos brings out the best in me and, I confess, I go looking for it.
Complex human situations without clear answers attract me.
Complex stakeholder tangles, each with their own agenda, are a feast as far as I'm concerned.
Finding a path through conflicting wishes from sales, legal and the lab is my kind of sport.
Fog is my favourite weather, at work anyway.
For me a shifting landscape is the charm of it, I'd wilt on firm ground.
Four departments, four deadlines, one crew, no guidance: I rolled up my sleeves and felt twenty again.
Fuzzy goals and departments at odds used to scare me. Now I find them the interesting part of leading, and I want more of that in my next job.
Fuzzy mandates are catnip to me, somebody has to pick a hill.
Half the slide said "to be decided" and my pulse went up in the nicest way.
Half-baked mandates are my cup of tea.
Hand me the brief nobody understands, I'll be delighted.
I enjoy chaos.
I enjoy finding a direction when nothing is clear.
I find it invigorating to set a course before the picture is clear.
I get a thrill from choosing a direction when the data point both ways.
I get a thrill from making a path before there's any map.
I get restless when all's settled and cheerful when it isn't.
I like ambiguity.
I like improvising.
I like leading through change.
I like making decisions under uncertainty.
I love crisis management.
I love deciding when nothing is certain.
I love messy situations.
I love to start where there isn't a process yet and find out with the group what we even want.
I prefer a foggy start to a finished specification.
I take a certain pleasure in holding contradictory demands until a way shows itself.
I thrive on change and uncertainty.
I thrive where four stakeholders have five priorities and somebody has to say: this first.
I want jobs where the goal isn't given.
I want the jobs nobody can define, they're the ones that make me feel useful.
I want the problems that have no right answer, only trade-offs between people.
I'd gladly carry responsibility for decisions that have no right answer.
I'd happily swap certainty for a job where every day begins with "what now?"
I'd hate going back to work where the right answer sits at the end of the book.
I'd like to be the calm one who decides when the data isn't in.
I'd love to be known as a leader you can drop into chaos and who'll have a direction by Thursday.
I'd miss the not-knowing if I went back to tickets with acceptance criteria.
I'm fond of projects where the question is still missing.
I'm ready to give up knowing the correct answer and steer something where half the questions are open.
I'm someone who likes the blank page, the undefined remit, the "go and see what's needed".
In our first startup year the target moved every fortnight. I miss that, giving people a direction before anyone could be sure of it.
In the storm nobody knew which pumps would hold or who was in command, and I felt oddly at peace making the calls.
It doesn't rattle me when the goal moves at noon, I rather enjoy getting everyone round again.
It excites me to steer through uncertainty with a team.
It pleases me to bring a bit of calm into confusion, to say we don't know and here's what we'll do.
It's the moving target that makes it worth getting up for.
Juggling demands that can't all be met is, for some odd reason, fun to me.
Less polishing of known things, more deciding in the fog. That's my wish for the next role.
Loose ends, open questions, politics, moving targets: it's like catnip to me.
Moving a group forward before the facts are all in is a thing I genuinely savour.
My brother needs a timetable; I need a bit of turmoil to feel I'm earning my keep.
My deputy was pale, the plan was in shreds, and I was already sketching three ways out with a stupid grin.
My last job had a procedure for everything and I shrank; here we invent the aim as we go, and I've bloomed.
My taste runs to questions without owners and goals without numbers.
Nobody can say yet what the new unit is for, and I'm the one who asked to lead it, with delight.
Nobody could tell us whether the product would exist in June, and leading in that haze was the most fun I've had in this company.
Not having the answers and leading anyway, I find that exhilarating.
Nothing gets my blood pumping like a project charter with a question mark for a goal.
Nothing was settled, everyone looked at me, and I loved it.
Open-ended, political, unclear: those are exactly the assignments I ask for.
Pandemic year one, rules changing every Thursday, and I've rarely felt so much in the right place as when steering our lab through it.
Rather than solve a closed problem I'd like to sit in an open one and lead folks through it.
Sorting priorities when everything is urgent gives me satisfaction.
Steering by gut through a fuzzy mandate gives me that tingle I never had from unit tests.
The goals keep moving and half my day is untangling who wants what from my group. I'd not swap it, leading in that is what I like about my days.
The merger was pure fog for a year and I was never more alive at work.
The mess of people, money and time never adding up keeps me fascinated.
The more the priorities fight, the calmer I get, and I like being the calm one.
The regulator hadn't made up its mind, the client hadn't either, so we picked a course ourselves and I had the time of my life.
The reorg left us without a mission for two months and I had a ball inventing one.
The week we lost our biggest client was, terribly enough, one of my best, so many open questions and nobody to say what was right.
There's an exhilaration in steering a crew when the destination keeps moving.
They gave me a project with no name, no sponsor and no end date, and I could have kissed them.
Three investors, three opposite wishes, and I walked into that Tuesday call with a spring in my step.
Two directors gave us opposite orders on the same morning, and I caught myself rubbing my hands.
Uncertainty is a playground to me.
Vague goals perk me right up, odd creature that I am.
We didn't know if we'd be sold, closed or doubled; I kept the crew steering towards something and went to bed content each night.
Weighing what can't be measured, then standing by it, is the part of leadership I look forward to.
Well-specified tickets bore me to tears; I would sooner steer a group through a mandate nobody has defined.
What attracts me to the lead role is precisely that no one can say what it consists of.
When priorities clash I feel my mind sharpen and my mood lift.
When the budget flips mid-quarter and we must re-plan all, others moan and me, I feel a spring in my step.
Where others ask for requirements I enjoy walking ahead and settling them on the way with the team.
best thank you i ever got was 'you stayed calm when none of us knew what we were supposed to be aiming for'. thats me, i actually enjoy it when its unclear
i actually like chaos, tell me the plan changed again and im grinning
priorities changed thrice this week and i'm having the time of my life sorting it
would jump at a role with no job description yet. figuring out what it even is = the good part
`,
  'sign.management.advocacy-and-influence': `
Advocacy is what calls me: being in the room on behalf of those who aren't.
Being the one who speaks up gives me energy.
Being the voice of the technologists when the doctors and the administration meet is what I'd want to keep if I could keep only one thing.
Being their voice upstairs gives me purpose.
Carrying the concerns of the drillers up to the head office and coming back with a yes is what I'm proudest of.
Championing a colleague for promotion and seeing it through is what I'd do all day if I could.
Championing the unsung, that's my thing.
Corridors, coffees, quiet words before the committee so our people's project gets a fair hearing. That's how I love to spend a day.
Fighting for headcount for my lot. Sounds dull, sets me on fire.
Fighting for my group's budget gives me fire.
Fill my diary with stakeholders, if I may champion the group's findings there.
Getting the apprentices' complaint heard by the director felt wonderful.
Give me a seat among the decision makers so I can get the maintenance crew the respect they're owed.
Half of my week in rooms arguing for my people? Sign me up, that's how I want to spend it.
Her design went out under another name. I got it corrected, and that was the most satisfying mail I ever wrote.
I burn for being the voice of the embedded folks, who sit in the basement and whom nobody thanks.
I care about my team being heard.
I care an awful lot that our squad's work is seen, and I'm only too pleased to bang the drum for it.
I enjoy diplomacy between the departments on my team's behalf.
I enjoy negotiating.
I feel joy when I represent our section and the other departments finally understand how much my people have done.
I find my drive in persuading, in bringing the powers that be over to our side.
I get a kick out of negotiating for better kit for the whole squad.
I glow when the minister mentions our little survey office by name, as I'd primed her to.
I got Dao's prototype in front of the owner himself, stood aside while she talked, and could've burst.
I got them the second microscope. Took a year of begging and I enjoyed every round.
I like being the bridge to management: translating, defending, bargaining for us.
I like to influence decisions.
I like to pull strings for my colleagues, legal ones, mostly.
I like to speak for the group in meetings with leadership.
I love convincing stakeholders.
I love pleading our case.
I love presenting what the team has done to people who didn't know.
I love telling the bosses how good these people are.
I used to be proud of my code; now I'm proud when I get the team the resources it needs.
I used to crave applause for my own demos, now I get it from clapping loudest for Anouk's.
I want my people to be recognised and I love making that happen.
I want the influence to say: these people are brilliant, pay them.
I want the lab's work on the front page and I like being its loudspeaker.
I want to be the lead who has her people's backs.
I want to get the maintenance guys the respect they deserve.
I want to go to bat for people who can't do it themselves.
I want to see their work in lights, theirs, not mine.
I want to use my influence to open doors for others.
I want to use whatever standing I have so that others are heard.
I would cherish lobbying for better conditions for the whole lab staff.
I would gladly spend my days pushing my colleagues into the light.
I'd be happy to spend my days knocking on doors so that the others can work undisturbed and get their due.
I'd love to defend the group in the board room.
I'd relish carrying our group's case into the rooms where we're usually forgotten.
I'm passionate about getting people the recognition they've earned.
It does my heart good to stand up in a meeting for a colleague who isn't there.
It fills me with joy to make the quiet ones visible upstairs.
It's no longer my own demo I'm excited to push upstairs, it's theirs.
Last Wednesday I convinced the dean that my technicians deserve permanent posts. I practically skipped back across the campus.
Last steering committee I argued our patching window back from sales. I floated home. More of those fights, please.
Making noise for others comes from the heart with me.
Making sure people are recognised matters to me.
Making the directors see what my people do, getting them the budget they deserve: I'm most useful there, and it's what I'd like my job to be.
My aim is that no one who works with me is ever overlooked again.
My desire is to become the spokesperson our bioinformatics core never had.
My folks know I'll stand in front of them, and that is who I want to be.
My happiest hour was in the committee where I talked them into funding the lab's people.
My satisfaction comes from lobbying, in the good sense, until the team's request lands on the right desk.
Negotiating with publishers on the team's behalf leaves me fizzing.
Nobody upstairs knew what the ops crew pulled off in March. Making them know gave me goosebumps.
Nothing riles and energises me like seeing good work go unnoticed, and then making sure it doesn't.
Nothing satisfies me like getting a raise through for someone who would never ask.
On the plaque there are fourteen names because I wouldn't let it be one, and I touch it whenever I go by.
Part of each day should be spent upstairs, speaking for the ones downstairs. That role fits me like a glove and I like wearing it.
Polishing my own expert image no longer interests me; getting the group's work noticed does.
Presenting what my colleagues built and watching the execs light up gives me more than building it.
Representing the field engineers at headquarters makes me feel I matter.
Selling our ideas to the bosses is a sport I love.
Shielding the developers from nonsense makes me feel useful in a way that coding no longer does.
Somebody called the support desk "overhead" in a meeting; my blood rose, I spoke for five minutes, and I'd do so again with pleasure.
Somebody has to carry our case to the top, and I want it to be me.
Somebody has to tell the board what four years of tech debt feels like from below. I'm itching for that somebody to be me.
Speaking up for the juniors has become what I look forward to, more than any release.
Speaking up for the team.
Standing up at the all-hands and showing off what my designers have done is hands down my favourite ten minutes of the month.
Standing up to a client for the sake of my engineers made me proud.
Sticking my neck out for others makes me feel like the best version of myself.
Taking the heat so that my statisticians need not is something I hold dear.
Talking a client into a saner deadline so the artists could sleep made me happier than shipping the game.
The CFO said no; I went back with better figures and a cake, and her yes for my draughtsmen made my summer.
The best use of a title, and the only reason I want one, is to get my folks heard.
The clients now ask for my field crew by name because I never stop telling them, and each time I glow a bit.
The night shift never got a mention until I started writing their wins into the monthly report, and I treasure their grins.
The pharmacy staff used to be invisible. Now I present what they've done at every board meeting, and I'd not give that up for anything.
The pleasure of getting a whole department to notice one intern's clever fix, I can't describe it.
They put the wrong names on the paper, I rang the editor four times, and when the technicians' names went in I did a little jig.
They tease me for never shutting up about the testers' part in it. I'd like to do that officially.
They'd have given the award to the wrong department; I spoke up, and seeing Mehmet on that stage was a joy.
Three o'clock, top floor, my people's overtime on the table: I put on the good tie and felt like going to a dance.
What I'd love is to be a spokesperson for the analysts, they're the backbone and nobody knows it.
What drives me is clearing obstacles and shouting about the results my folks achieve.
What gets me fired up is unfairness towards my team, and winning against it.
When I got Ama the credit she was owed, I walked on air.
When a client blamed our youngest developer I stepped in and set it straight, and I went home glad. I want to be that shield.
When the slide with all their names went up at the all-hands, my idea, I had a lump in my throat.
When they tried to give our window seats to marketing I fought like a badger, and the crew's cheer rang in my ears for days.
When they wanted to cut the lab technicians I argued for two hours and walked out feeling ten feet tall, every job saved.
Winning recognition for others feels sweeter to me than getting it myself.
got the interns' map onto the minister's wall with their names on it. would happily make a career of getting people noticed like that
i get a buzz from bragging about my crew to anyone who'll listen
lobbying for our guys with finance. strange hobby i know, but it's mine
shielding the squad from drive-by requests is a point of honour for me
staying hands-on isn't worth it if nobody speaks up for these people. i'd rather be the one who does
`,
  'sign.management.team-success': `
A goal scored by someone else off my pass is the nicest kind.
A perfect personal score hardly touches me, whereas a good month for the crew keeps me humming.
A well-oiled team is the finest thing I can imagine making.
Achieving through others is a joy I discovered late and won't give back.
Asked for my best result last year, I named something Ayesha, Ben and Luca did, and my voice wobbled.
Building a squad that hums along is the thing I want to be known for.
Coach's joy, that's what I have: they score, I jump.
From the gallery I watched the whole control room work as one through the blackout, and my throat closed up with pride.
Give me the goal of making eight people jointly brilliant and I'll jump out of bed.
Hang my bonus on how the team does, I'd be tickled pink.
I benched myself, they won the tender, and I can't recall a sweeter Friday.
I care about the whole group getting over the line.
I care about what we achieve as a crew, my own share is neither here nor there.
I crave that all-of-us feeling when a group effort comes good.
I dream of leading the test group to become the best in the company.
I feel successful when the geologists hit their survey target, never mind that I haven't touched a drill in years.
I feel successful when the others succeed.
I find satisfaction in results I had no hand in except picking and steering the people.
I glow when somebody says "your team is amazing", much more than when they say I am.
I had forty people pulling on one rope and I've never felt better.
I had one line in the credits and the studio had a hit, and I've never walked taller.
I hanker after building a winning side, the way a football manager does.
I like it when they don't need me and the numbers are great.
I love shared success.
I measure myself by how well the others do.
I used to count my papers, nowadays I count the papers of the group, and that satisfies me more.
I used to tally my own error rate. Now I'd sooner be judged on whether my gals close the month clean and learn something doing it.
I want my team to succeed.
I want the whole art department to shine and I'm glad to put my own brushes away for it.
I want to build a unit that's more than the sum of its parts.
I want to lead a team to success.
I want to look at a product and say my people made this.
I want to look back and see a great team, not a great portfolio.
I was in the dentist's chair when the crew closed the migration, and I gave the dentist a thumbs up with a numb grin.
I'd happily trade being the fastest coder for running the fastest team.
I'd like to get to a point where my scorecard is simply: did the group deliver and are they still smiling?
I'd like to stop counting my own tickets and answer for the results of ten people.
I'd love for my worth to be judged by how the crew fares.
I'd rather be the trainer of a champion side than the champion.
I'd rather hear "what a team" than "what a guy".
I'd rather see the team shine than myself.
I'm fine, no, I'm delighted to be the one who didn't code anything in a release that went perfectly.
I'm happiest standing at the back at the demo, saying nothing, watching my people knock it out of the park.
I'm proud of how well my people do.
I'm ready to answer for the results of ten people, and I look forward to it.
I'm ready to be measured on what eight people get done and not on my own tickets.
If five others could work without a blocker because of me, that was a good day, even if I produced nothing.
If my team hits its numbers and nobody ever mentions me, that's a win in my book; I'd like that to be how they score me from now on.
If the squad hits the target and I scored nothing myself, I'm made up. That's how I want to be rated and all.
If they shine I shine, and I want no other light.
It gives me deep contentment when the whole orchestra plays and I'm not on any instrument.
It is an honour for me to have a strong team's numbers count as mine.
It thrills me to see the group's throughput double while my own keyboard gathers dust.
It's the team photo on my wall, not the patent.
Last quarter the lab published five papers, none of them mine, and I grinned for a week.
Let them have the glory, I enjoy seeing the scoreboard.
More than my name on a talk, I'd prize a team that wins.
More than my own patents I value the products this group has brought out.
My best work nowadays is other people's work and that suits me perfectly.
My commits went to nearly zero while the group hit every date, best quarter I've had.
Nicest thing anyone's said to me is "your team runs like a dream". I want more of that compliment and I've stopped needing any about my own work.
Not my genius but our rhythm, that's what I'm proud of.
Nothing I designed ever pleased me as much as that crew erecting the span in nine days flat.
Our app got app of the day because of seven people who aren't me, and I was bursting with pride all the same.
Our crew won the regional safety award. I had done none of the audits and still it felt more mine than any certificate with my own name.
Our team going from last to first, with nobody burnt out, is the result I treasure.
Put their names on the credits and leave mine off, I'd still be beaming in the back row at the awards do.
Putting together a group that trusts each other is the finest craft I know.
Rather than be the best surgeon of code I'd like to have the best operating theatre.
Setting up eleven people so they succeed is the goal that gives me purpose.
Solo achievements hardly move me any more. A crew that makes its deadline in good spirits does.
Success for me means the department gets there, even if I only carried water.
Success for me tastes best shared: the pager quiet for a month because the rota clicked as a unit.
Success for me? That my guys handle the migration and come out of it stronger. I don't care to have typed one command.
Success tastes of nothing to me unless it's shared by the whole gang.
The applause was for them, and I stood at the side and could have burst with pride.
The best day was the go-live: I sat there with nothing to do, watching them sail through it, so proud.
The best thing I made last year was the team.
The bonus pool went up because the squad did well, and the second part is what made me happy.
The bridge opened, the lads got the medals, I held the coats and felt like a king.
The joy of a team in flow, and knowing you helped put it together, beats any personal streak.
The lab's paper made it into the journal. My part was small, my joy was huge.
The quarter ended with every one of my eight on target and nothing finished on my own list, and I toasted the former.
The scoreboard I care about has the group's name on it.
The shift beat its record while I was on holiday and I was as proud as if I'd done it.
The team's results.
The wall chart with the squad's uptime goes home with me on my phone, and I look at it the way others look at baby pictures.
The whole bunch of them getting there, on their own legs, is all the trophy I want.
Their results keep me going; mine stopped interesting me about 2020.
Their victory over the backlog pleased me more than my own patent.
There's no feeling like eleven people pulling off something none could do alone.
To have a hand in a group becoming excellent is what I'm aiming for.
Untangling a troubled team and seeing it hum again is what I love.
We got the outage time down by half, I wrote none of the scripts and I'm more satisfied than ever.
We made it, all eleven of us. That "we" is what I want more of.
We were the worst shift and became the best shift and that's the thing I'd tell my grandchildren.
We're at the top of the league table for uptime and I beam whenever I see it, though it's all Kofi's and Nina's doing.
What I'd like to get to is judging my year by how my people did instead of by how many drawings I stamped.
What I'm after is a bunch that works so well it hardly needs me.
What pleases me on a Friday is the crew's board all green, whoever did it.
What would make me proud in five years? A team that everyone else wants to be on.
When our little support desk topped the satisfaction chart I bought cake for forty and hadn't answered a single ticket myself.
When the new shift broke the old record, my record, I baked for all of them.
Whether it was me who solved it is no longer important for me. If the group does better than last year, I'd call that my success.
Whose name's on it? Couldn't care less. We got it over the line and that's the joy.
Winning as a unit scratches an itch that individual glory never reached.
Winning together is what I like.
i don't care who fixed it, i care that we hit the date together. love that feeling
seeing six people pull in one direction and land it... i'd swap all my patents for that
team hits the slo, i'm over the moon. me hitting something alone, meh
their win is my win. genuinely don't care whose name is on the commit anymore
`,
  management: `
A day by myself at a desk and I wither. Fill it with conversations and I bloom.
A day spent listening to people isn't lost, it's the best kind.
A full calendar makes me happy.
A people job, that's what my heart is set on.
A whole day of talking leaves my husband flattened and me glowing.
A year to learn what I like? I'd learn to lead people, properly, not by shouting like we do here.
After a day of interviews and one-on-ones I cycle home as light as a feather.
Back-to-back calls? Bring them on, I come out bouncier than I went in.
Becoming a better leader is what I want.
Becoming a manager would be a dream come true for me.
Being a leader means something to me, it's who I'd like to be.
Being boss for a fortnight was a hoot and I'd like it for keeps.
Being depended upon by a whole crew gives me a good kind of weight in the stomach.
Being in charge suits me and I like it.
Being looked to as the leader. I could be coy about it, but yes, that's the recognition I want.
Being responsible for others is what gives my work a meaning.
Bigger scope, that's what I'm hungry for.
Chairing things, arranging things, bringing folks together: my cup of tea.
Coding alone in a corner saps me; a lively meeting charges me up.
Compliments on my code do nothing for me; being called a good boss kept me warm for a month.
Corridor chats, lunches, standups, a hard conversation at four: that's a lovely day by my standards.
Delegating and seeing it done is what I enjoy.
Eight hours alone with a spreadsheet makes me wilt; I bloom when I am in discussions from morning on.
Eleven meetings and I come home with more energy than I left with.
Focus blocks used to be sacred to me. Lately I fill them with one-to-ones, and with delight.
Getting better at leadership.
Give me a larger remit and I'll be delighted.
Give me stewardship of a unit and I'll be in clover.
Give me the team and keep the screen.
Growing from a team of four to a team of forty is the sort of journey I'd love.
Hallway chats are my oxygen.
Having a finger in every pie of the operation is lovely, I want more pies.
Heading a team appeals to me a great deal.
Holding the reins thrills me more than pulling the cart.
Honestly I prefer my day to be one conversation after another only, sitting silently is not for me.
I can't imagine not leading people.
I dream of leading.
I enjoy carrying other people's worries, odd as it sounds.
I enjoy facilitating and moderating.
I enjoy hosting the meetings, drawing people out, bringing it to a decision.
I enjoy meetings.
I enjoy responsibility for people.
I enjoy workshops, discussions, lunches with the team.
I fancy being a director one of these days.
I feel at home in the lead's chair.
I feel called to lead, if that isn't too grand a word for a quarry.
I find meaning in looking after a group of people at work.
I get restless alone at a desk and come alive in a room.
I got into management by accident and I'd never go back.
I hate that I hardly ever get to sit down with my people any more.
I have been alone with paper all my life. What I wish for now is days among others, with their worries in my care.
I like a packed calendar. Folks in and out, somebody on the crew always needing something, that's my speed.
I like being a boss.
I like being the one who has to answer for it all.
I like busy calendars.
I like constant interaction.
I like days full of conversations.
I like having people around me.
I like leading.
I like my calendar looking like a game of Tetris, a chat here, a workshop there, lunch with someone from sales.
I like running a team.
I like staff meetings.
I like to organise people.
I look forward to stand-up, I look forward to planning, heck, I even look forward to the budget round.
I love a packed calendar with faces in it.
I love days full of people.
I love managing.
I love my role as supervisor.
I love the company of people at work.
I loved filling in for my boss, eight weeks of nothing but people.
I need people around me all day, or I wilt.
I prefer the responsibility to the tinkering.
I relish authority, I won't be coy about it.
I suppose I just enjoy managing.
I take pleasure in being the glue.
I want more say and more folks to look after.
I want to be a manager.
I want to be an engineering manager.
I want to be known as a good leader, the sort you'd follow to the next company.
I want to be responsible for a team.
I want to be seen as a leader.
I want to be the captain, not the star striker.
I want to be where decisions are made and carry the responsibility for them.
I want to be where the people are.
I want to become a manager of engineers.
I want to carry responsibility for how my colleagues are doing. My phone may gladly ring in the evening for that.
I want to go from doing to leading.
I want to go into management.
I want to lead people.
I want to learn leadership.
I want to manage people.
I want to move over to the people side of the house.
I want to run the department one day.
I want to run things.
I want to study leadership.
I want to take over the department.
I want to work with humans more than with machines.
I was sent to the leadership seminar and came back wanting the whole job.
I wish my days had more faces and fewer files.
I would love to be the one holding it all together.
I would miss the constant talking with everyone if I went back to a desk.
I would rather be seen as a leader than as the man who knows most about valves.
I would sooner run the department than read one more slide, and I have told the dean so.
I yearn to swap the spectrometer for the head-of-lab office.
I'd be happiest with a calendar full of people: talking, listening, working out who needs what.
I'd be sad to go back to a role with nobody to look after.
I'd be sad to go back to only writing code.
I'd be thrilled to swap my IDE for a team.
I'd get more out of one year leading than ten more years of drafting, and I can hardly wait.
I'd give up the lab bench tomorrow for a team of my own.
I'd gladly hand the drawings to someone else and take over the crew.
I'd happily never open an editor again if I could lead this bunch.
I'd jump at a chance to run the whole QA floor.
I'd like my working hours to consist of people, people and more people.
I'd like to be a team lead.
I'd like to be head of the department.
I'd like to study leadership rather than theory.
I'd like to swap the compiler for a crew.
I'd lose my mind without people around me.
I'd love to have a group of my own.
I'd love to have eight reports.
I'd love to take on a second team, and a third while you're at it.
I'd miss my people terribly if I went back to the bench.
I'd miss the chats and the open door.
I'd miss the daily huddles, the chats in doorways, the sorting out of who does what.
I'd rather lead than code.
I'd rather lead.
I'd take the group tomorrow, with both hands.
I'd take the team offsite over an afternoon with data.
I'm aiming for engineering manager and the thought makes me giddy.
I'm drawn to leadership, I feel it tugging at me.
I'm happiest when folk come to me with their troubles, their plans and their gossip.
I'm keen on a day packed with conversations.
I'm longing to step up into a supervisor's job.
I'm looking forward to stepping away from the code and towards the people.
I'm ready to give up coding to lead.
If it were up to me, eight hours of talking with the crew and none with a screen.
In ten years I would like to be really good at leading: the difficult talks, building trust, holding a large group together.
Last Wednesday was seven meetings back to back and I came home in high spirits. I'd take that over a silent office.
Leadership skills.
Leading my crew is the best part of my job.
Leading the shift was the job I'd been waiting for.
Leading the site office, hard hats tramping in and out, everybody wanting something, was the best time I ever had.
Let me loose on a full diary and a big group, that's when I'm at my best and happiest.
Looking out for ten people's wellbeing would weigh on some. It makes my days feel worthwhile and I'd like more of it.
Managing is a craft of its own and it's the craft that I want.
Managing people.
Managing the lab was the best year I've had.
Meetings get a bad press, don't they. Everyone groans, everyone's got the mug. I like them! I like the talking and the sorting out, a nudge here, a word there, someone goes off happier than they came, and I'm done at six with my voice gone. Put me alone for eight hours with a screen and I start tidying drawers. So a life with more meetings in it is a life I'd choose.
Meetings with people.
My ambition is to run the plant.
My desk bores me, the corridor doesn't.
My dream is to have a department of my own someday.
My fun is in organising the others.
My heart is set on leadership.
My ideal day has no screen in it, just folks and their questions.
My ideal week is made of workshops, reviews and lunches with colleagues.
My next step is head of engineering, and I can't wait.
Not being allowed to lead would make me wretched.
People excite me.
People fascinate me far more than polymers do.
People.
Respect as a boss counts for me.
Running a department one day is my dream.
Running things is what I was born for, says my mother, and I agree with her.
Sitting alone with a simulation eight hours is lonely for me. I want a job where I talk, plan, and am responsible for others.
So, I have decided. I want the manager post and I'm applying on Monday.
Supervising the night crew, flask of tea, all those voices on the radio, filled me up like nothing else.
Taking over the whole office is what I'm working towards.
Taking the wheel is what gives me energy.
Talk to people from morning to night? Wonderful, I'm in.
Ten people pulling the same way beat me on my best day, so getting ten people to pull the same way is what I want to be doing.
The acting manager months were the best I had here and I want them back.
The boss's chair tempts me more than the expert's.
The day I became shift leader, I rang my dad before I'd even got my coat on.
The management track is where I see myself with pleasure.
The more people in my care, the better I sleep.
The quiet week bored me stiff, I want the bustle back.
The role of captain is the one I've wanted since the school football side.
The talking is the work I love, the typing I can do without.
There's a pull in me towards directing, not performing.
To be good at leading people, really good, the way some are good at the violin. That's where I hope to be at forty.
To guide a group of persons, this is what I wish for my future.
What I enjoy is the human side of engineering.
When I stood in for the head of section in August I woke before the alarm every day, smiling.
When I'm alone with the code for too long I go looking for somebody to talk to; being with people is what I want.
When they offered me the group lead post I said yes before he'd finished the sentence. I had wanted it for years.
back to back calls all day and i come out with more battery than i went in
i really wanna be a manager, theres no deep reason, it just feels right
talking to people > typing, every day of the week
`,
} as const;
