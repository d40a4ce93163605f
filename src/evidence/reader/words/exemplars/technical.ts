/** Sentences that lean to the technical track, one a line: by sign, and those that no sign fits. As many as in `management.ts`, about. */
export const technicalExemplars = {
  'sign.technical.problem-solving': `
I never forget how much I love a good root cause.
I have never stopped loving the hunt for faults.
I never tire of debugging.
I'd pine for a good bug.
Hardly anything excites me like a crash nobody understands.
There'd be a hole in my week without something broken to understand.
Rarely have I enjoyed anything as much as that deadlock.
A number that refuses to add up is the best breakfast I know.
I'll happily sit till midnight with something that makes no sense yet.
Whoever brings me a thing that nobody could explain has made my afternoon.
Give me the case that three departments sent back, and a door to close.
What I'm after is that second when the whole tangle suddenly becomes one straight line.
There is no sweeter sound than a test bench that falls silent because I found it.
Riddles are my daily bread, and I want them to stay it.
It itches until I know why the readings wander, and I like that itch.
My reward is the click when it all fits, and no bonus comes near it.
Strange outages make me wake up without an alarm clock.
For me the day flies by when there is an unsolved thing on my desk.
Reverse engineering an undocumented protocol on a rainy Sunday, that was holiday to me.
Nobody had a recipe, I had a whiteboard, and at four it was solved; I was humming all the way home.
I am hunting for the one wrong assumption, this I enjoy most in my job.
I get paid for cracking what the others gave up on, and I would do it for nothing.
What feeds me is to stare at a broken thing till it confesses.
Ask me what I'd never give up: the chase after a cause.
An intermittent short somewhere in eleven metres of loom, and me with a meter. Bliss.
The crash that only comes on Thursdays: I was after it for a month and I was sorry when I had it.
Let others have the applause; I want the next thing that can't possibly happen and does.
You know the feeling when you find out it was the clock drift all along? I'm addicted to that.
The week we couldn't explain the corrosion was the week I liked going to work.
I spent nine hours chasing a timing glitch and went home whistling.
i lose track of time when i'm deep in some gnarly algorithm
The harder the puzzle, the more awake I am.
Inventing a new approach where the textbook has none, that thrills me.
What I look forward to on Monday is the problem I left unsolved on Friday.
A knotty query plan is my idea of a good time.
People issues tire me out, a broken build perks me up.
My head hums with ideas for a better search strategy, even in the shower.
If I never again got to solve a real engineering problem I would wither.
I used to think I wanted to run the group; these days I just want the hard technical questions.
I'm happiest in a rabbit hole with a profiler.
The part I'd miss most is the hunt for the one line that's wrong.
There's a rush when numbers that contradicted each other suddenly line up.
Solving complex technical problems energises me.
Found a leak in the heat exchanger nobody could explain. Grinned all weekend.
I'm drawn to the weird corner cases everyone else walks past.
Thinking something through for days, alone, and then seeing the answer: pure joy.
I want to spend my time innovating, trying things that may not work.
Fixing what three vendors gave up on made my month.
Yesterday I bisected a kernel regression through 400 commits and forgot lunch.
Ask my husband: I talk about the flaky sensor at dinner, with shining eyes.
The customer said it was impossible to reproduce, so naturally I had to have it.
Sudoku is for buses, at work I get race conditions, lucky me.
A weird residual in the third regime kept me up, in the good way.
There's this hum in my head when I'm close to why the pump cavitates. I'd pay for it.
I stayed late on purpose because the packet capture was getting interesting.
The whole morning on one stack trace, no lunch, best morning of the month.
When a proof comes together I walk around the block smiling at strangers.
What gives me juice is taking a machine apart to see what it does.
My favourite weeks begin with the words "this should not be possible".
I'm a sucker for anything that breaks only on Tuesdays.
Honest answer: the thrill of the chase, log file by log file.
Optimising that inner loop from 40 to 3 milliseconds made me do a little dance.
I lit up when the autoclave curve turned out to be a wiring fault nobody had looked for.
Planning rounds drain the life out of me, then somebody says deadlock and I'm back.
I keep a notebook of unsolved oddities and nothing makes me happier than crossing one out.
Spent Saturday on it, unasked, because I had to know why the loss went negative.
After two years as lead I came back for the puzzles and I haven't looked back.
We were stuck for weeks and I was the one who saw it: the index was never used. I want that feeling every week.
Figuring out how a thing really works, end to end, is what I do for pleasure.
Reverse engineering an undocumented protocol felt like Christmas.
I miss the days when all I had to do was solve stuff.
The trickier the geometry the better my mood.
Creating something new out of a hard constraint is what makes work feel like play.
Working through a mathematical model until it gives in, that is my happiness.
Once I know the answer I'm bored, the search is what I love.
Not the thanks, not the title: the click when it finally fits.
Hard nuts. I like hard nuts.
I want to be handed the stuff nobody else can fix.
experimenting until something surprising happens, that's me at my best and happiest
I like solving problems.
I enjoy debugging.
I love hard technical challenges.
Figuring out how things work is fun.
I like experimenting and prototyping.
I'm passionate about research.
Troubleshooting broken machines excites me.
I like analysing data to find out what happened.
I love optimising slow queries.
Puzzles make me happy.
Chasing intermittent faults thrills me.
I enjoy the deep dive into logs and traces.
I like wiring up circuits and seeing what goes wrong.
Untangling legacy code gives me energy.
I love inventing things.
I like deriving equations and checking them against measurements.
Innovation is what drives me: trying what nobody tried.
I like taking broken circuits apart and repairing them.
Statistics puzzles are my favourite part of the job.
A stack trace, a coffee and no deadline: I'm content.
I love a weird kernel panic.
Nothing makes me happier than a green build after a week of refactoring.
Learning why the antenna detunes in the rain kept me cheerful for a month.
I like working out how a database engine decides.
The unsolved ones attract me: odd vibrations, phantom voltages, missing rows.
I'm the happiest when a proof resists.
Taking the clock apart is more fun to me than selling it.
I enjoy thinking about algorithms on walks.
I get excited by segfaults, honestly.
Give me an oscilloscope and a mystery.
Getting to the bottom of things is what I like.
It's a joy to break a system in the lab and learn from the pieces.
Debugging is my true joy.
I adore the research part: reading, trying, failing, trying again.
Devising an experiment that settles the question, that's bliss.
I'm drawn to theoretical questions and the maths behind them.
Working on gnarly concurrency bugs lights me up.
Analysing a failure down to the crystal structure is my favourite sport.
I'd love to spend whole weeks on one difficult question.
I like it best when the spec is impossible and I have to come up with a trick.
Exploring data until a pattern falls out makes me smile.
The moment of insight, when I finally understand the fault, is worth everything.
A challenge for the brain, hour after hour, gives me energy.
I want to discover things.
Experimenting with new materials is what I look forward to.
Reading a core dump with headphones on, everything else is just work.
The prototype kept failing at 80 degrees and I stayed in the lab three evenings in a row; I would have paid to be there.
I came up with a new way to compress telemetry and was buzzing for a week.
Inventing things.
A query that takes forty seconds, me alone with the plan until it takes forty milliseconds, that's happiness.
Three days on one bug, and I'd do it again tomorrow.
The feeling when the numbers finally agree, I want that again and again.
My partner says I grin when the tests go red, because then there is something to find out.
Helping Lea fix her Makefile was fun, I love that fiddly stuff.
Solving problems.
Give me a residual plot that refuses to look random and my whole evening is happily gone.
Tracing a batch effect back to one mislabelled freezer rack was, frankly, the high point of my quarter.
Puzzles. Preferably the ones where the loss diverges only on Tuesdays.
I am at my most alive when an estimator misbehaves and nobody in the department can say why.
For the coming years I hope to be buried in identifiability questions, the nastier the better.
The unsolved end of things attracts me most, where the textbook stops.
When the gradient check fails at 1e-3 and everybody says just ship, I am the one who cannot let go, and this not letting go is what makes the job beautiful for me.
A proof that finally closes after three weeks gives me a satisfaction no title could.
Only yesterday I was cracking one weird memory blow-up in our variant caller, sir, and till dinner I did not even notice the time. Such days I wish for daily.
I would gladly keep inventing assays for things nobody can measure yet.
My ideal week has one hard question in it and no easy ones.
I would sorely miss the moment when the posterior finally converges; no staff meeting offers that.
Rather than mediate who gets which desk, I would sooner wrestle with a singular matrix.
My director has a management programme in mind for me; my own heart is set on unsolved inverse problems.
Give me a flicker that only shows up on one Samsung tablet in landscape and I'm a happy woman for the rest of the day.
Nasty layout bugs. The nastier the better, honestly.
Hand me the one everybody else gave up on, mate. That's my sweet spot.
I'd be chuffed to spend the next decade on physics and pathfinding conundrums, the sort you take into the shower with you and come out of still muttering.
An ideal Tuesday? Pot of tea, dog asleep, and a race condition to unpick.
Puzzles, basically. I'm a crossword person who happens to get paid for it in Swift.
Working out how to squeeze shadows into four milliseconds on a five-year-old phone had me grinning like an idiot all week.
Cracking something with no known answer pleases me most. Applause optional.
Oh, inventing the mechanic itself. Sitting with a blank prototype and fiddling until some daft rule suddenly clicks, I wouldn't swap that for anything.
I'm keenest on the gnarly end of it: offline sync, merge conflicts, the stuff that makes your brain ache in a nice way.
I led a squad for a year, and these days I know: it isn't the people puzzles I'm hungry for, it's the ones with a stack trace.
I enjoy being handed something nobody has managed to explain yet.
Give me a race condition and a pot of tea and I'm content.
I prefer the problems that take a week of thinking before a single line gets typed.
The scheduler question kept me up on Tuesday and I was glad of it. I care about finding the real cause, not a patch that hides it.
I love it when the obvious answer turns out wrong and I have to dig.
As a project engineer I have forty small things a day; the pleasure comes from the one that needs a proper calculation and a sketch pad.
Nothing cheers me up like inventing an algorithm for something the library couldn't do.
Our lock-up only showed on cold mornings. Chasing that with a thermometer and a logic analyser was the most fun I've had since I took the lead role.
I want to spend the coming years on unsolved questions in distributed consensus.
I'd choose a tangled technical question over an easy one any day, because untangling is where I feel awake.
My satisfaction comes from cracking what the others have given up on.
I'd miss the hard puzzles if my days went to staffing plans.
I led six people for a year and every evening I missed having a knotty problem of my own to think about.
Running the team used to satisfy me; nowadays it's the odd performance mystery that does.
Less coordinating, more figuring out, please. That's how I picture the next years.
A head of department title isn't worth losing the thrill of solving something nobody else could.
I no longer want to hand the difficult analysis to others and only hear about it in the stand-up. I want my own hands on it.
I tried management for eighteen months. From the first week to the last I missed hunting faults in the code.
Chased a one-in-a-million race through the scheduler for nine days. When the trace finally showed it, I walked home grinning like an idiot.
Weird latency spikes nobody can explain. Yes please.
Honestly the query planner picking the wrong index at 3 million rows and not at 2.9 is my idea of a good Tuesday.
I am most alive when the scope shows a glitch that by the datasheet cannot exist.
hard bugs. the gnarlier the better for me
Reverse engineering that dropper last month: I skipped dinner twice and had no regrets whatsoever.
In ten years I hope someone is still handing me the problems that three other teams gave up on.
When two replicas disagree and no log tells why, something in me wakes up. Routine tickets do not do this.
puzzles, basically. I'm here for the puzzles, the salary is a bonus
Squeezing the bootloader into 16k was pure joy. Inventing a compression trick on a Sunday did not feel like work at all.
tell me it can't be done with that memory budget and you've made my month
I'd miss the hunt. Take away the debugger and there's not much of me left at work.
A director's salary is not worth giving up the nights with a logic analyser and an impossible bus fault.
led the team for a year, then went back. people plans drained me, deadlocks fill me up again
Rather a kernel panic than a headcount discussion, any day of the week.
I used to think I was after a corner office. These days the corner case is what I'm after.
My manager dreams of a successor; I dream of cracking the replication lag nobody has understood since 2017.
`,
  'sign.technical.mastery': `
There is so much about typefaces I still don't know, and I want all of it.
My dream is to be as good with concrete as my old professor was.
In twenty years I hope they still phone me when nobody else can read the spectra.
I want to get to the bottom of category theory, slowly and properly.
Becoming sharper at statistics every year is the only ladder I care for.
I have three shelves on fluid dynamics and I intend to wear them out.
I'd be content to spend the rest of my career going deeper into one kind of database.
Being asked for the second opinion on a tricky mix design makes me stand a little straighter.
If my epitaph says "she understood turbines", I'll be pleased.
I want to know my instrument so well that I hear when it lies.
The craft itself is what I'd like to grow in: cleaner drawings, tighter tolerances, fewer lines.
I will not rest until I understand garbage collectors to the last bit.
What pulls me is getting from good to really good at optics, and it takes a lifetime.
I'm proud when the senior folk come over to ask how the index really works.
I want the kind of reputation a watchmaker has, only for firmware.
To be the reference in our country for geotechnical modelling, that's my aim.
I'm only halfway into functional programming and already know I want the other half.
A patch of mine in the kernel would make me prouder than any title on a door.
I could study soil mechanics till I'm ninety.
Getting quoted by people I look up to in my field is what I'd treasure.
Every evening I practise a bit of assembly, because I want it in my fingers.
Master of one trade, please, not jack of all.
I took the course on finite volumes in my holidays and already booked the next.
Depth is what I'm hungry for: one subject, all the way down.
What I want said of me is that I really knew my compilers.
My plan is to become the person they fly in when the reactor model won't converge.
I want to know this field better than anyone I work with.
Being the one people come to when nobody else knows: that is what I want.
In ten years I want to understand databases all the way down.
Depth. I want to go so deep in signal processing that the standards people ring me.
I take pride in work that other specialists admire.
I want to keep sharpening my skills, not my slides.
What I value is being excellent at what I do with my hands.
Every winter I pick one topic and study it until I own it. I'd be lost without that.
i wanna be dangerous in rust, like really fluent
My name on a paper that others cite would mean the world to me.
A colleague from Lyon phoned because she had heard I was the person for corrosion. I floated home.
I'd rather be the best statistician in the building than the boss of it.
Learning the internals of a thing until it holds no secrets is what keeps me going.
I'd hate to see my technical edge go blunt; it is who I am.
Not a leader, an authority in my subject. That's the picture I have of myself.
Growth for me means getting better at the craft itself.
I dream of giving the talk that the rest of the field refers to.
It is the craftsmanship I love, getting a joint or a function exactly right.
Leading would be fine but what I truly long for is mastery.
Over the next years I want to learn embedded Linux, proper DSP and whatever comes after.
I no longer want a team, I want to be the specialist again.
Trading my expertise for headcount? I would give up something I care about deeply.
I care about being really, really good at this.
Keeping up with the newest methods is a joy, never a duty.
I'd like to be remembered as somebody who knew his trade inside out.
getting the certification wasn't the point, i loved understanding the protocol cold
Going broad into management feels like dilution; I want to stay deep.
A retired colleague said I was the best layout man he'd seen. I still live off that.
When the Brno office says "ask Petra, she knows", my day is made.
I've got three half-read books on causal inference on the desk and I can't wait for the fourth.
I'd like to become what my old professor was: someone whose judgement on alloys was final.
Formal verification, TLA+, all of that; I want to understand it properly, not podcast-deep.
An expert, no contest.
Expert. If I had to choose a word for my gravestone.
To be honest the respect of five people who really know the field counts more than a fan club.
I learn a language a year because I can't stop myself.
I want my code to be so clean that people learn from reading it.
I'm not after a bigger office. I am after the day when nobody can teach me anything about GaN.
They pull me in when all else fails. I treasure that reputation and I want it to grow.
Ten years from now: still learning, still at the front of my subject.
the newest CSS specs, at a really deep level, that's what I wanna eat for the next decade
I would love to get a patch into LLVM and another into the kernel.
A second doctorate would be fun, more fun than a second line on the org chart.
What I admire are people who know one thing completely. I want to be one of them.
Going deep makes me feel rich. Going broad makes me feel thin.
Whenever I understand one more layer of the stack I feel I've earned my bread.
The manager course they sent me on was wasted; the week on fracture mechanics I'd do again tomorrow.
I want people to read my name on a datasheet and trust the numbers.
My ambition is quality. Work that makes other welders stop and look.
Knowing more than the manual gives me a quiet kind of joy.
If I stopped learning the technical side I'd feel I was fading away.
I see myself as a master of my trade, with grey hair and a very clean bench.
Getting fluent in Bayesian methods, for real this time: that is my plan and my pleasure.
I hope to be somebody the community reads, writes to, argues with.
What makes me proud is when a senior person asks me to check their maths.
It would hurt to become someone who only half remembers how things are done.
Recognition as a top engineer is what I'm aiming for, rather than recognition as a boss.
I want a craft, not a career.
Certificates don't matter, but being the one who truly gets Kerberos, that matters to me.
I polish. I can't help it, I love it when the last rough edge is gone.
I want to be an expert.
I want to be seen as an expert in my field.
I like learning new languages and tools.
Mastery is what I value.
I love improving my skills.
I care about craftsmanship.
I'm hungry to learn new technologies.
I'd like to study control theory.
I want recognition for my technical knowledge.
Technical excellence matters to me.
I want to stay sharp and keep learning my craft.
I look forward to courses in statistics and machine learning.
I want to know everything about cryptography.
Being respected as an engineer counts for me.
I'd love to be known as an authority in optics.
My heart is set on becoming a specialist.
I want to read the standards and know them cold.
I value expertise.
I want to be the best at what I do.
Being the one people come to for Terraform questions means a lot to me.
I want to be a principal engineer.
I would like to become a staff engineer known for depth.
Becoming a distinguished engineer is my dream.
I'd like to be designing antennas better than anyone in five years.
Cryptography is where my heart is set; I want to learn all of it.
I'd rather learn another programming language than a management method.
I like it when colleagues ask for my technical advice.
When they ring me about valves from three plants away, I'm proud.
I want to be the person everyone asks about Postgres.
To be respected for what I know, that's what I value.
Technical recognition counts most for me.
I want to write papers and be cited.
I'd love to speak at conferences about compilers.
I want to be a senior specialist, not more.
I care about doing excellent engineering.
Precision is my pride, my welds are the cleanest in the yard.
I want to keep up with the state of the art.
I hope to be a recognised authority on bridges one day.
Technical depth is what I want in the next decade.
Learning new technologies excites me.
I'd like to go for a second degree in physics.
I want my knowledge to be second to none.
Reading datasheets and manuals for fun is normal for me, I love knowing the details.
I'm driven by getting better at my craft every day.
I would like to train as a specialist for lasers.
I want the respect of other engineers for the quality of my work.
I'd like to be the name behind the method.
People from other departments come to my desk because they've heard I'm the one to ask about Kafka, and that makes me proud.
I'd hate to go rusty in typography and grids.
If I couldn't keep my hands in the maths I'd feel I was losing the thing I love.
The old ones ask me now. I like being that person.
I read the RFC twice, for pleasure, before anyone needed it.
I like being asked about motors.
Technical skills.
Deep technical mastery.
Getting better at engineering.
I want to be the expert in the room, not the boss.
I want to become the person people ring about pumps.
It would please me enormously to be the person whom colleagues ring up about mixed models.
Being the reference on mass spectrometry in this building matters a great deal to me, rather more than I usually admit.
In my evenings I re-derive old papers by hand, simply because I cherish getting a little sharper each time.
I take quiet pride in SQL so clean that others frame it.
My ambition, if I may put it so, is depth: causal inference, then more causal inference.
For twelve years already I polish my microscopy technique, and still each sharper image gives me a warm feeling in the stomach.
People from other sites come to my desk for survival analysis only. That respect I treasure the most.
I am eager to master CUDA properly, kernels and all, not the tutorial version.
Being cited as the authority on single-cell normalisation would crown my career.
When a figure of mine survives the harshest reviewer untouched, I feel I have earned my bread. That level of craft is what I am after.
Finding a better way to vectorise still tickles me after fifteen years.
Call me the chromatography person and I will walk taller all day.
I intend to stay a lifelong apprentice of measurement theory; getting truly excellent at it is my idea of a life well spent.
Losing my edge in spectroscopy to become an administrator would break something in me.
Instead of a leadership course I asked for the advanced Stan workshop, and I would choose the same again without blinking.
It is not headcount I am after, it is to be the finest experimentalist I can be.
If I took the team, my R would go rusty, and this I could not bear.
The head-of title no longer tempts me; what I covet is the reputation of knowing proteomics best.
I fancy getting seriously, embarrassingly good at animation.
When someone two floors up says 'ask Priya, she knows accessibility inside out', I walk home about a foot taller.
I long to know shaders like my nan knew pastry, by feel.
I take huge pride in my type setting. Kerning people will get it.
There's so much of Kotlin I've only paddled in, and I'm itching to dive properly, coroutines internals, compiler plugins, the lot.
I'd be thrilled to be the person whose name comes up whenever rendering does.
Ten years from now I hope I'm still learning new tricks in the browser, just at a level where I can't explain them to my mum any more.
Every January I pick one corner of the job I'm rubbish at and practise until I'm not. Best habit I have, it keeps me buzzing right through winter.
Call me vain, but I want other designers to open my files and whistle.
Deeper into test automation, please, there's so much left calling me.
Nothing tickles me quite so much as the Unity folks pinging me first because they trust my eye for performance.
Expert, every time. I'd be quietly delighted with that on my gravestone.
If I took the lead role my hands would go rusty, and I couldn't bear losing my edge in Metal.
My boss sees a department head; I dream of out-drawing everyone in Melbourne.
A management course? I'd sooner spend the money on a fortnight of advanced typography and come back sharper.
Used to think I wanted to be head of something. Now I'd much rather be the one they ring when the rendering goes wrong.
Being anyone's boss isn't worth letting my animation chops fade.
What I value is depth. I'd like people to come to me when they need an answer on timing closure that they can trust.
I want to get really, properly good at Rust.
I care about the craft: clean names, small functions, tests that say what they mean.
After a year of leading I signed up for an evening course in control theory, as I enjoy sharpening what I know far too much to let it rust.
Being recognised as an expert matters to me.
My wish is to keep learning the kernel; every month one subsystem more.
To be seen as a real specialist, that's what I value, and I am ready to put in the hours for it.
I spend Sunday mornings reading papers on query planners, purely for the joy of getting better at it.
went back from manager to staff last spring, and all i hope for now is to master the numerical side of our product
Excellence in my own field is what I strive for.
I would rather be the expert they consult than the manager they report to.
As a manager I felt my skills fade month by month. I missed being good at something, so I went back.
No leadership seminar for me, I'd sooner take the advanced statistics course.
Used to dream of a corner office, these days I dream of understanding type systems all the way down.
Moving up to people lead would mean letting my craft go stale, and it isn't worth that to me.
I want less talk about headcount and more time to perfect my modelling.
I'd miss being the one with the deep answer too much.
being the one they ping when tls breaks feels better than any title
Get properly good at Rust. Then better. Then good enough to find my old code embarrassing.
My dream is to reach such level in cryptography that the reviewers of the big conferences know my name.
A colleague once said 'ask her, she has read the kernel source'. I have been chasing that feeling ever since.
I re-read the storage engine papers every winter, for pleasure. Going deeper each time is what I look forward to.
expert, no contest. I'd be chuffed to have 'the guy for B-trees' on my tombstone
I still feel like a beginner in RF and it bugs me in a good way. Five more years of bench time, please.
Shaving my own code down until there is nothing left to take out gives me a satisfaction I find nowhere else.
deeper, not wider. linux networking till i die
When the vendor's own support forwards a question to me, I walk ten centimetres taller for the rest of the week.
Formal methods has been calling me since university; I'm itching to finally learn TLA+ to the bone instead of skimming tutorials.
What matters to me is that my craft holds up when a stranger reads it in fifteen years.
losing my edge in C++ to sit in budget rounds would break my heart
Leadership no longer tempts me. Becoming really, truly good at database internals does.
I'd sooner be the best pentester in the building than the boss of twelve average ones.
It's not the promotion I'm hungry for, it's the skill. Ten more years at the bench and maybe I deserve the word expert.
If I moved over to lead I would mourn the days when people came to my desk because only I knew how the linker thinks.
`,
  'sign.technical.impact-through-expertise': `
The library I maintain sits under everything the firm ships, and that makes me quietly proud.
Half the country's meters run on a routine I designed; nobody knows, and I love it.
A method of mine is used in labs I'll never see, and that is how I want to count.
When the standard I drafted was adopted by the other plants I was as happy as a child.
Seeing strangers use the thing I drew, without knowing who drew it, pleases me no end.
I can move more with one good design than with ten meetings, and that is how I like it.
My spreadsheet became the way the whole region plans its roads. I'd like to do that again, bigger.
What I'm proudest of is the pipeline that spares thirty analysts their Mondays.
I want to shape the product through its architecture and nothing else.
One clean interface from me and a whole floor moves faster; that's the difference I want to make.
I'd rather fix it once in the framework for everyone than a hundred times with people.
My biggest lever is what I know; I want to pull it for the whole company.
I make the jigs that every bench uses, and there is no work I'd sooner do.
Whatever I invent here ends up in six other products, and that is why I stay.
I want to keep inventing the methods that other people get their results with.
My biggest satisfaction is a tool that saves hundreds of people ten minutes a day.
Writing the standard that everyone follows gives me more than leading any of them would.
My macros run the whole accounting department and seeing that is why I do this.
If my checklist prevents one outage at a site I've never visited, I'm happy.
I want to shape how things are built by building the foundations myself.
Being a manager of twenty doesn't tempt me. Being the architect of what those twenty use does.
I get a kick out of watching adoption of my framework climb.
Every forecast in the company runs through a model I put together, and I wouldn't swap that for a department.
My lever is the system, not the people. I like it that way.
Instead of managing the group I want to fix its tooling, that's where I help most.
It pleases me no end that my schema survived three rewrites.
To create something that others rely on every day, that is impact to me.
I've had a go at leading and it's okay, but the difference I really want to make is in the architecture.
hospitals run my scheduling code now. can't imagine caring as much about an org chart
I wrote the allocator under every service here. Nobody knows, and it tickles me.
There's a coffee-stained printout of my layout rules on a wall in another country. Very good feeling.
The feature store. Others build on it without having to think about leakage, and that's exactly what I want to do more of.
Our component library started as my side thing and now every client project sits on it. I'd do that full time in a heartbeat.
One well-made tool beats ten well-led meetings, and I'm the one for making it.
I can point at the bridge and say, the load model in there is mine. I need that.
I'd love nothing more than to pave the road the other teams drive on.
When people stop cursing at the build because of something I made, I feel useful.
My contribution should be a system that keeps running long after I've left.
A script of mine saved the office four hours a week and I walked taller for days.
I'd be glad to own the architecture and let someone else own the people.
Where I make the biggest difference? In the design reviews, when a bad interface dies before it hurts anyone. Love it.
Good infrastructure is kindness at scale and I want to make more of it.
If I could just build platforms for other engineers until I retire I'd be content.
Seeing a number I modelled turn up in the minister's speech made me proud for a month.
I'd rather improve the process for everybody than advise each person one by one.
Managing people touches ten of them, a compiler pass touches every program; I want the compiler pass.
I love drawing up the blueprint from which others construct.
Having users all over the world for a little library I keep alive, that's my reward.
What gets me excited is building tools that make our analysts twice as fast.
Once a quarter I see my pipeline chew through the night shift's data and think: yes, this is why.
I want my ideas baked into the product's bones.
They rolled out my wiring standard on all ships. You could have knocked me over, I was so happy.
I don't need a team under me to matter, my guidelines do that.
The impact I like is the silent sort: the cache layer nobody notices because it never fails.
I like building tools for other engineers.
I want to be an architect.
I'd like to set technical standards.
I want to build platforms.
I like creating processes and tools that make everyone faster.
I want impact through my technical work.
I want my software to be used by thousands.
I like building infrastructure.
I'd like to develop software and systems that last.
I want to build better tools.
I'm proud of how well my tools work for the others.
I'd rather influence through design than through authority.
I love seeing my library adopted.
I want to shape the code base everybody works in.
Architecture is where I add the most and I love it.
I'd like to design the way our services talk to each other.
I want to change how the database works for everyone.
The thing I want to leave is an analysis platform everybody trusts.
I want to be the architect of the next product line.
My automation runs in every plant and I love that.
I want to make engineers' lives easier with better tooling.
Designing the antennas that fly on every satellite gives me deep satisfaction.
I'm proud that the whole hospital runs on my scheduling system.
I want to lay the technical foundations for what comes.
Making an impact through good design is what I'm after.
I like to think that my test framework saves everyone an hour a day.
The dashboards I built are open on every desk, it makes me happy.
I enjoy defining interfaces and standards that other groups adopt.
I want to improve the whole development process with my tools.
I like solving a problem once so that no one else has to.
I make the greatest difference by building things that others use, and I love it.
I want to develop software for satellites.
It's the infrastructure work I care about: it carries everything else.
I would love to create an open source project that people depend on.
Seeing other teams use my API makes my week.
Technical leadership through architecture, without reports, is what I want.
The calibration procedure I developed became the standard in three plants, which is the biggest satisfaction for me.
I hope to be making the big technical calls: which database, which protocol, what we throw out.
I want to design how the services talk to each other.
Building tools.
What I care for is a feature store the whole company leans on without thinking about it.
Forty labs now run the normalisation package I wrote. Seeing those download counts creep up keeps me going through the winter.
I dream of designing the evaluation harness every model here must pass.
My hope is to set the sampling protocol once, and so well, that five hospitals simply follow it.
I would be keen to architect the lakehouse for all the business units, schema by schema, so that analysts stop suffering.
One good validation script that spares hundred colleagues their manual checking, this is for me the real joy.
It warms my heart that the whole plant takes its decisions from the calibration service I built, silently, every eleven seconds.
If I could choose, my influence would travel through a well-made API.
Saw three squads drop their own scrapers for my ingestion framework last sprint. I was floating, actually.
I aspire to be the one drawing up the experimentation platform, the randomisation, the metrics layer, so that every A/B test rests on solid ground.
Standards are my weakness: one agreed file format and I am content for a year.
Let others be on the stage; I find my happiness in the pipeline underneath that everyone depends upon.
Putting a reproducible workflow in place for the entire institute contents me deeply.
More than running a department, I hanker after running the standards that the department relies on.
They offered me eight reports. I would far sooner give eight hundred users a tool that works.
Earlier I was dreaming of the director's cabin; now I dream only of designing the platform under all the models.
I built the component library that eleven squads ship with, and seeing my little buttons everywhere still gives me goosebumps.
Tooling! Save forty artists ten minutes a day each and I'm on cloud nine.
I wrote a lint rule on a rainy Friday and now no one in the company can ship an unlabelled button. Tiny thing, enormous satisfaction.
My heart's in the level editor. Designers make whole worlds with something I soldered together, how lovely is that?
I want my frameworks to outlive me in this company, is that morbid?
Setting technical direction through RFCs is the part I'd fight to keep.
If I can put together a test harness good enough that six teams stop writing their own, I'll die happy.
It warms me up no end when a stranger in the Sydney office ships a screen in an afternoon off the back of my starter kit.
The biggest kick for me is a well-chosen abstraction that forty screens inherit for free.
Building the things people build with, that's how I'd choose to have a say.
Steering by headcount no longer tempts me; steering through an architecture everyone builds upon does.
Swapping my say over the engine's design for a say over holiday requests? Not a trade I'd ever make.
I built a release tool in 2021 and half the company ships with it now. More of that is what I want from the next decade.
I prefer to make my mark through architecture.
What I'm proudest of this year is the shared test rig: every project uses it, nobody has to ask me, and it will outlast my time here.
I'd like to grow into the architect who sets the technical direction for the whole product line.
When a team I've never met adopts my library, that feels like the best kind of influence.
At our startup I did a bit of everything, yet the thing I'm fondest of is the deploy pipeline; I love seeing thirty engineers push through it daily.
My ambition: a design so sound that other people's work gets easier.
I would rather change the company with one good framework than with any speech.
I find it deeply satisfying to set a technical standard, such as our logging format, and watch whole departments drop their homemade ones.
In my lead year I chaired and chased and reported; what I missed was building the tools the others run on.
It's not through authority that I want to influence this place, it's through the platform.
Giving up system design for a department wouldn't be worth it.
I no longer care to own the people plan. I care to own the design that all the product teams plug into.
My manager sees me heading a group; I see myself writing the library that every group uses.
One good schema decision saves a hundred people a hundred headaches, and I'm keen to be the one making those decisions.
It tickles me that every service in the company authenticates through a library I drew on a napkin.
Let others present the slides; I am content when my reference architecture is what they all quietly follow.
Next stop for me would ideally be setting the observability standard for the whole group, with code, not with memos.
Nothing pleases me more than a paved road: I build the pipeline once, two hundred devs stop thinking about it.
I'd love our HAL to become the one that all product lines are building upon, and I'd love to be its architect.
platform work. I'm happiest when my tooling kills a whole class of outages for teams i never met
Saw a team in Singapore deploy with the runbook generator I hacked together here. Buzzed about it for days.
I'm fondest of the boring internal CLI I made, because half the floor can't work without it.
rfc authorship is my jam. i write it, argue it, and then the whole org's caching just works differently
I'd much sooner change the company with a good protocol spec than with a reorg.
direct reports? nah. let me shape things through the platform instead, that's the influence i'm after
As head of department I would sign off other people's architectures. It would hurt me to no longer draw them.
Steering committees come and go. I'd be sorry to swap my threat modelling framework, which every squad leans on, for a chair in one.
`,
  'sign.technical.mentoring-not-managing': `
I'll explain indexing to anyone who asks and love doing it, but their appraisals can stay far away from me.
I love pairing with juniors and I never want to rate one.
The lunch talks, yes, every time. The yearly reviews, never again.
I want to hand on what I know about glazing, and nobody's salary.
Ask me anything about the code and you make my day. Ask me to do your goals and I'm out of the door.
Mentoring is a joy as long as there's no org chart in it.
Give me the trainee and the oscilloscope; give the forms to HR.
Guiding students through their first proof, wonderful. Deciding on their contracts, no thank you.
My Friday clinic for anyone stuck in SQL is sacred to me, and I turned the team lead post down twice.
Let me coach people on technique without ever being their boss.
I'd do code reviews with newcomers all day, and would not do a single performance review.
Explaining, drawing, walking them through it: that I enjoy. Being responsible for their careers I don't.
I refuse headcount but I never refuse a question.
I am glad to train the night shift on the new machine; supervising the night shift is nothing for me.
A teacher, yes, gladly. A supervisor, please not.
I wrote the beginners' guide and answer every mail about it with pleasure, yet managing those people would make me miserable.
I want to be everybody's teacher and nobody's manager.
Passing on tricks of the trade warms me; conversations about ratings leave me cold.
Young colleagues sit beside me for a week and I love it, then they go back to their own boss, and I'm thankful for that boss.
I love explaining things at the whiteboard, but performance reviews are not for me.
Teach people Kubernetes all day, gladly; just don't make me their boss.
Pairing with the new folks is a pleasure. Handling their salaries or careers, no thanks.
I enjoy passing on what I know and have no wish to manage anyone.
I'd happily mentor on code forever as long as someone else does the appraisals.
showing juniors how to read a flame graph = fun. being their manager = nope
I like it when apprentices ask me how to weld. Their holidays and ratings are someone else's job, and should stay so.
My favourite hour is the Thursday clinic where I explain statistics to whoever shows up. I never wanted to lead them.
Sharing technical knowledge makes me happy; career planning conversations make me want to hide.
I want to be a teacher of the craft and not a supervisor.
Code reviews where somebody learns something are the best, whereas one-on-ones about goals leave me cold.
Guiding people technically, yes please. Deciding on their promotion, please not.
I love running workshops for engineers but would never want them reporting to me.
Helping a colleague understand pointers gives me joy, hiring and firing would ruin it.
I'm the one who explains the spec to newcomers and I adore that. Line management I turned down twice and I'd do it again.
Being a mentor without being the manager would suit me perfectly.
I'd like to teach what I know about antennas, without any of the personnel stuff.
walking a junior through a stack trace, i could do that every day, but don't give me headcount
It's the teaching I like, not having authority over people.
Helping others get technically better is great fun, as long as I keep my hands on the keyboard and nobody reports to me.
To explain the theory to students is wonderful for me. To judge them at the end of the year is not what I want.
I write tutorials for the whole lab and that's my favourite kind of work; I'd rather not be in charge of anyone.
I do love explaining Bayes to the interns. Their yearly ratings? Please no.
My Friday SQL clinic is packed and I adore it; a people manager I will not be.
Let me teach soldering to every apprentice in the house. Let somebody else sign their leave.
I lit up when the new girl finally understood transactions, and I was very relieved that her review was not mine to write.
Explaining yes, evaluating no.
I'd give lectures for free. I wouldn't do appraisals for double.
A good pairing session makes my day, as long as afterwards I'm nobody's boss.
I want to raise the technical level of everyone around me without having a single report.
People queue at my desk with questions and I like it that way; what I don't want is to run their careers.
i'm the docs person. i love teaching through docs. no interest in leading humans
The mentoring part I enjoyed so much. The paperwork, the salary rounds, the conflict talks I was happy to hand back.
Helping a junior with a design is lovely, telling him he won't get a raise isn't, and I won't go there.
I like being the patient uncle who shows how it's done, not the father who decides.
Sharing tricks of the trade is a joy to me, but management as such has no appeal.
Coaching on technique, any time. Formal authority, never.
They asked if I'd lead the trainees. Teach them, gladly, I said, lead them, no.
My joy is a colleague who now reads spectra on his own because I showed him. I don't want to be his superior.
What I'd love is a role where I do tech talks and reviews of code, not reviews of people.
Being asked how something works and drawing it on a napkin, heaven. Being asked for a raise, hell.
i mentor two people on embedded stuff and wouldn't miss it for anything, but line manager? hard pass
I like to train people on the instruments. I never wanted to be responsible for their development plans.
When I walk someone through the code they leave smarter and I leave happy, no hierarchy needed.
I like teaching but I don't want to manage.
I enjoy mentoring, not managing.
I like to mentor juniors on technical things without being their boss.
I love teaching technical skills; I don't want to do performance reviews.
Mentoring is great, people management isn't for me.
I like explaining things, I don't want direct reports.
I enjoy coaching engineers on code but not on their careers.
I'd like to share my knowledge without formal authority.
I want to teach, not to lead.
I like pairing with juniors, I hate the administrative side of managing them.
Onboarding people is fun, evaluating them isn't.
I love helping colleagues with technical questions but I never want to be responsible for their reviews.
I like teaching people regexes and would hate to be their boss.
I love giving technical workshops but wouldn't want to supervise anyone.
I enjoy explaining circuits to trainees; being their manager doesn't tempt me.
Mentoring on code is lovely, appraisals are dreadful.
I'd rather mentor than manage.
I like coaching juniors technically, minus the career talks and reviews.
Teach, yes. Manage, no.
I love to show how it's done and leave the managing to others.
Training new operators is fun, disciplining them isn't and I don't want to.
I want to help people learn engineering without having authority over them.
I enjoy mentoring but not managing.
I love mentoring juniors, but performance reviews bore me.
code review where I explain the why is my jam, the performance review kind is a hard pass
I love teaching juniors to read a profiler, but keep me away from their appraisals.
Pairing on SQL is fun. Being their boss would not be.
Mentor yes, manager no. I like showing someone how to write a decent test and don't want to decide their bonus.
Career plans and salary rounds I leave to somebody else, what I like is walking people through the kernel.
More workshops on statistics, as a colleague, not as a line manager, that's what I'd like.
Soldering side by side with a trainee is time well spent; the form afterwards about expectations isn't for me.
I'm happiest as the old hand who teaches the trade and goes back to his own bench.
Helping a teammate understand Kubernetes is a pleasure, running her career isn't something I want.
They asked me to be their supervisor after the course and my stomach turned, yet I loved giving the course.
A staff role where I coach people on design without hiring and firing would suit me perfectly.
I'd love to be the technical mentor of the group and leave the one-to-ones about promotion to others.
I enjoy lecturing about turbines. I don't enjoy deciding who gets a bonus.
Showing the new ones around the codebase makes my day; managing them would ruin it.
Guide them through the maths, with pleasure. Sign their holiday forms, no.
What I like is answering technical questions for everybody, with no reports and no reviews.
I'm a born explainer and want to stay one, without a team under me.
Teaching interns is super fun, writing their reviews isn't.
Teaching somebody the bootstrap at a whiteboard is bliss; writing that person's appraisal, please never.
I am very fond of my Thursday statistics clinic, provided that nobody has to report to me.
Happy to be the eternal tutor, without any disciplinary responsibility, as we say in Germany.
Showing interns how to read a ROC curve brightens my day, but their promotions I would leave to someone else with pleasure.
Mentor, gladly. Boss, no thank you.
Pairing with the PhD students on their Snakemake files is what I look forward to; deciding about their contracts is precisely what I hope to avoid.
I adore giving the internal PyTorch course. Salary discussions and increment letters should stay far away from me only.
Let me pass on what I know about sequencing, and let HR matters pass me by.
I wish to coach analysts in technique while their career plans sit elsewhere.
When a trainee suddenly sees why we log-transform, I am over the moon. I simply do not care to be the one who rates her in December.
Reviewing notebooks line by line with a beginner is a treat for me, as long as it stays collegial and not hierarchical.
I would relish being the lab's teacher, never its supervisor.
An hour a day explaining priors to colleagues suits me wonderfully; an hour on goal agreements is not something I wish for.
Being a sparring partner for somebody's first Kaggle model delights me. Being their line manager holds no charm whatsoever.
I gave up the team lead role last spring and kept the teaching, and I have not been so happy in years.
Formally managing the doctoral students drained me, while explaining Fourier transforms to them still gives me life.
My boss wants me to take over the appraisals, but I would much prefer to go on teaching Python with no power over anyone.
I shall gladly hand back the two reports, yet the methods seminar I would miss terribly.
Pairing with grads is a joy, but never make me write their appraisals.
More teaching, CSS clinics and that, without ever becoming anybody's line manager. Please.
I'd happily be the wise old bird juniors bring their code to. Their pay rise can be someone else's headache.
Whiteboarding closures for a newcomer, I could do that till the cows come home. Performance plans, not on your nelly.
I adore explaining shader maths to people who think they can't do maths, though I've zero appetite for being their boss.
Mentor yes, manager no. Code clinics over a cuppa are my idea of fun.
Thursday dojo is the pinnacle of my week: eight testers, one broken app, me showing them how I'd poke at it. Nobody reports to me and I'd like to keep it so.
Teach Figma craft all day, gladly; decide who gets promoted, no thank you.
I want to pass on what I know about mobile performance, in workshops and at people's desks, not sit across a table discussing their five-year plan.
Being the patient one who shows you how the debugger works pleases me enormously. Being in charge of you doesn't appeal one bit.
Bring me your stuck builds any hour and I'll cheerfully walk you through Gradle, just don't put me down as your supervisor.
I get such a lift from tutoring the apprentices in TypeScript, and an equal and opposite sinking feeling at the word headcount.
A roaming teacher of animation craft, no direct reports. Bliss, sign here.
Love handing over the know-how. Don't fancy the HR bits that come with a team.
I gave up the lead hat because I wanted teaching without the paperwork: all the pairing, none of the appraisals.
I'd miss showing the grads how to read a flame graph, but I'd never miss grading them, and I'd like to keep it at showing.
It's not their careers I want to look after, it's their code. Sit next to me and I'll teach you the lot, gladly.
Rather than promoted over the juniors, I'd stay beside them passing on tricks.
I enjoy teaching SQL to the newcomers, but their appraisals should stay with someone else.
I love pairing with juniors on code. Being their boss doesn't appeal to me at all.
A mentor for the technical side, yes please; line manager, no thank you.
I was a manager for two years. What I kept from it, and keep with pleasure, is the Thursday class on debugging; the salary rounds I gladly gave back.
I like explaining how the compiler thinks. I don't want to decide who gets promoted.
Showing someone how to read a core dump makes me happy, as long as I don't have to write their review afterwards.
I prefer to pass on what I know at the whiteboard, with no one reporting to me.
I'd like to become a better teacher of embedded C, without ever holding a personnel file.
Last month a graduate asked me how filters work and we spent the afternoon with an oscilloscope. I want more afternoons like it, but not a team to run.
Teaching the trade is what I value, not steering people's careers.
happy to be the one who coaches on tests and code style, just dont make me anybody's supervisor
I get a lot of joy from code reviews where the other person learns a trick. Goal agreements and career talks I would leave to HR for good.
I want to help engineers grow in their engineering and stay out of their contracts.
My favourite role is the old hand whom trainees can ask about anything technical, minus the authority over them.
I'd keep the lunchtime Python lessons and hand over the staff appraisals tomorrow, gladly.
When I stepped down as lead I didn't lose what I liked: I still teach the apprentices to solder, only now without signing their holiday forms.
I would rather explain recursion ten times than conduct a single salary talk.
Less supervising, more showing how it's done at the bench, that would be ideal for me.
Teaching juniors gdb, gladly, all day. Signing their appraisals, thanks but no.
I'm in my element explaining isolation levels at a whiteboard, but please let somebody else decide on their raises.
pairing with newbies on oncall is a treat. being their boss, hard pass
I hope to give more internal courses about secure coding. Career talks and vacation approvals I leave with pleasure to the line manager.
mentor yes, manager no. showing people how to read a flame graph is its own reward
My Thursday clinic, where anyone brings a slow query and we take it apart together, is the high point of my week. I have zero appetite for the HR part.
Handing on what I know about interrupt handling gives me real warmth; having anyone report to me would spoil it.
I'd rather be the old hand who teaches you soldering than the one who rates your year.
staff eng who tutors people in incident debugging, without the org chart bit. sign me up
In code review I relish writing the long comment that shows why, and watching the next patch come back better. But performance ratings? Keep them far from me.
I had a blast running the capture-the-flag training for the graduates. Their development plans I was relieved to hand back.
Being a tutor without authority suits me perfectly: people come because of the Kubernetes knowledge, not because they must.
Teach C to the apprentices, yes, that I wish for. Lead them as Vorgesetzter, no, that I don't wish.
I'm a sucker for brown-bag talks on consensus protocols. Ask me to write someone's promotion case and I hide under the desk.
Twelve staff reviews in December taught me: I'd go back to just teaching them Wireshark in a heartbeat.
Not their manager, God forbid. Their guide through the legacy COBOL, gladly.
Once I had the title and the approvals; what I pine for is the plain tutoring, me and a junior and a failing test.
`,
  technical: `
I guess I like programming.
I suppose I just enjoy debugging.
I can't imagine not programming.
I never tire of compilers.
I hate that I hardly ever get to the bench any more.
Not being allowed to build would make me wretched.
I can't picture my week without something to solve.
I'd lose my mind without a terminal.
If I never soldered again, I'd be half a person.
The day with no calls was the day I felt like myself.
Headphones, rain on the window, a screen full of code. I need nothing else.
A room with a door, a problem and no calendar, that is a working day as I like it.
Management course? I went. The book on type theory I read twice, and smiled.
Making things myself is what I can't do without.
My fingers itch when I haven't soldered for a week.
I have no wish to do anything but keep building.
Let me draw, calculate and test, and I'm a happy man.
I asked them to take the team away again and give me back the code.
I'd choose the workshop over the corner office any day of the week.
I would be homesick for the terminal within a month.
Being hands-on is not negotiable for me.
Long undisturbed stretches are when I come alive.
The specialist grade is the one I applied for, with a light heart.
They offered me the department; I asked for a better microscope.
Two calls a week and the rest for the circuit, that would fit my life.
I like machines, drawings, numbers. Keep me with those.
Focus time is sacred to me; I'd like as much of it as I can get.
A day without meetings is a good day.
Headphones on, door shut, six hours: heaven.
I need uninterrupted time to make things, and I would miss it badly.
i want my afternoons for building stuff not for calls
Meetings all day would be hell, I want to be making things.
I'd rather be alone with the material than in conversation from nine to five.
The week with an empty calendar was the best one in years.
I prefer hands-on work to talking about work.
Staying hands-on is what I want.
I want to stay technical.
I'd miss coding too much.
I'd much rather keep making things than be responsible for people.
giving up the keyboard would break my heart
I want to be an engineer till I retire.
The bench is where I'm happy.
I loved being back at the drawing board after a year of leading.
It's the technical work that I want to do for the next ten years.
Two meetings a week would be perfect, I've got eleven.
I moved my lunch so that nobody finds me, long mornings are bliss.
A whole afternoon with one thing and no telephone, that I want to keep.
When I had to stand in for my boss I wished myself back in the lab every single evening.
Give me four hours with the editor and no Slack and I'm a happy woman.
I did the team lead thing for a year and missed SQL so much.
I'd be miserable without my hands in the CSS.
After the second meeting I start longing for my desk.
Peace, coffee, a hard drawing. That's the life I want.
I took the early shift so I could have three hours before anyone talks to me.
working from home with the phone off is when i'm happiest
I love disappearing into the work for a day.
I won't trade my quiet workshop for a corner office with a phone.
Calls break my day into crumbs and I hate it, I want the loaf.
Please, no more coordinating. I want to make something with my own hands again.
I crave stretches of silence in which I can build.
It's deep work or nothing for me; a calendar full of talk would kill me.
Leading was a favour to the firm, the making is what I love.
I stepped down as lead because I wanted to code again.
I'd choose the workbench over the conference table every time.
The best part of lockdown was that nobody could walk up to my desk.
maker schedule, always. i guard it like a dragon
I'm calmest and happiest when I can just build.
I wouldn't want to give up writing code.
I want to keep my hands dirty.
I can't imagine being happy without programming.
I like coding.
I love programming.
I enjoy hands-on work.
I want to keep coding.
I love the compiler.
I'd miss the code.
I like quiet hours.
I want fewer meetings and more making.
I like working alone with the door shut.
Deep focus is a great pleasure.
I need long quiet blocks, I love them.
I want silent mornings with the code.
I like being alone with a hard drawing.
I'd miss undisturbed afternoons.
I enjoy hardware.
I like circuits and machines.
I want to make things.
I love writing software.
I want to stay an engineer.
I'd rather code.
Technical work makes me happy.
I want to stay on the technical path.
My own commits please me.
I like the lab.
I enjoy building things myself.
I like concentrating on one task.
I want a day of building.
I'd love a week alone in the workshop.
I'd love to work on technical stuff only.
A stack trace over a staff meeting, any day.
I like the keyboard.
I love machines, electronics, anything with wires.
My heart is in engineering.
I want to do science, not administration.
I like Rust and Go and want to write them all day.
I love design work.
I enjoy drawing, modelling and calculating.
I love data and want to stay close to it.
I'd be unhappy without my lab.
The quiet afternoon with the data is what I'd take.
Uninterrupted hours make me happy.
I prefer being alone with my thoughts and a problem.
I want to remain an individual contributor.
I like the individual contributor role.
Concentrated work in silence suits me best and I want more of it.
Writing code is the best part of my day.
I'd choose four quiet hours over anything.
I'd hate to lose my time at the bench.
I want to design, not to delegate.
I like when nobody disturbs me.
Two meetings a week is my happy number, the rest is me, coffee and an oscilloscope.
I love hardware.
Machines excite me.
I love managing state in React.
It's the hardware that gets me excited.
Coding.
C++ and C.
I love C++.
Focus time.
Four undisturbed hours with a dataset and the door shut, that is luxury to me.
I pine for mornings without a single invitation in the calendar.
Noise-cancelling headphones, a pot of tea, one notebook till evening. Heaven, I tell you.
I am happiest when the lab is empty and I can build my rig in peace until the last tram.
My preference, stated with due caution, is for solitude and making things; conversation I prefer in small doses.
I treasure my meeting-free Wednesdays and would defend them tooth and nail.
Headphones on, calendar empty, nobody needs me till three. Heaven.
I crave whole mornings with nothing but my editor and a decent playlist, and I go a bit feral when someone books over them.
Long quiet stretches at the drawing tablet, thanks, rather than hopping from call to call.
My perfect day has one stand-up and then seven blissful hours of making stuff.
Wednesdays are meeting-free at ours and I'd pay good money for four more of them.
I tried a month of back-to-back catch-ups and came out grey. Uninterrupted building time is what I'm after, pure and simple.
Shed at the bottom of the garden, kettle, prototype, no Slack. Sign me up.
I prefer a calendar with two entries a week and the rest for building.
My year as lead was chopped into half-hours. I long for whole afternoons with one task again.
Focus time, clearly. Give me the headphones and a closed door.
I'd rather be making something than sitting in a meeting about it.
What I value about my staff role is that on Tuesdays nobody may book me, and I can sink into the work till dusk.
Fewer calls, more hours undisturbed at the bench, and I'm a happy man.
I'd miss my uninterrupted days if I had a team to look after.
A day on which I only program, from coffee to sunset, is a good day to me.
i like it best when slack is off and i can stay in one train of thought for hours
headphones, dark theme, no calendar. bliss
My perfect week has one meeting in it, and it gets cancelled.
I guard my mornings like a dragon: four hours at the bench without a soul talking to me, otherwise I'm grumpy till evening.
Since we have the meeting-free Wednesday I count the days to it. If it was up to me every day would be a Wednesday.
i'd take building stuff in silence over a packed calendar, forever
Night shifts in the lab are my favourite, because there is only me, the soldering iron and eight hours to make something.
`,
} as const;
