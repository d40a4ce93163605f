/** Sentences that lean to the technical track, one a line: by sign, and those that no sign fits. As many as in `management.ts`, about. */
export const technicalExemplars = {
  'sign.technical.problem-solving': `
A challenge for the brain, hour after hour, gives me energy.
A clever solution nobody thought of before means more to me than a promotion does.
A flaky test suite is, to most people, a nuisance; to me it is a crime scene and I'm the detective.
A good conundrum about cache coherence and I'm sold.
A good day has one really knotty question in it, the sort I chew on over lunch and on the tram, and by evening I'm buzzing from it.
A proof that finally closes after three weeks gives me a satisfaction no title could.
A stack trace, a coffee and no deadline: I'm content.
After two years as lead I came back for the puzzles and I haven't looked back.
As a project engineer I have forty small things a day; the pleasure comes from the one that needs a proper calculation and a sketch pad.
Ask me what I'd never give up: the chase after a cause.
Ask my husband: I talk about the flaky sensor at dinner, with shining eyes.
Being stumped is a treat.
Breakthroughs are my drug, I suppose, small ones included.
Complex reconciliation failures between two SAP modules are oddly delicious to me.
Cracking a cipher implementation flaw last October had me grinning like an idiot on the train home.
Creating something new out of a hard constraint is what makes work feel like play.
Debugging is my true joy.
Debugging is the best part of this trade, there, I said it.
Experimenting with new materials is what I look forward to.
Exploring data until a pattern falls out makes me smile.
Figuring out how a thing really works, end to end, is what I do for pleasure.
Finding a cleverer way to compress the telemetry tickled me for weeks.
For the coming years I hope to be buried in identifiability questions, the nastier the better.
Forty years old code, no documentation, wrong total on page nine. You will laugh, but this is where I feel most alive.
Found a leak in the heat exchanger nobody could explain. Grinned all weekend.
Getting to the bottom of things is what I like.
Give me a flicker that only shows up on one Samsung tablet in landscape and I'm a happy woman for the rest of the day.
Give me an oscilloscope and a mystery.
Hand me the one everybody else gave up on, mate. That's my sweet spot.
Helping Lea fix her Makefile was fun, I love that fiddly stuff.
I am hunting for the one wrong assumption, this I enjoy most in my job.
I can't leave a mystery alone, and I don't want a job in which I'd have to.
I enjoy being handed something nobody has managed to explain yet.
I enjoy debugging.
I enjoy the deep dive into logs and traces.
I enjoy thinking about algorithms on walks.
I fear the day I'd only hear about the tricky incidents instead of getting to crack them.
I find deep satisfaction in reducing a hopeless mess of symptoms to one broken assumption.
I keep a notebook of unsolved oddities and nothing makes me happier than crossing one out.
I led a squad for a year, and these days I know: it isn't the people puzzles I'm hungry for, it's the ones with a stack trace.
I like deriving equations and checking them against measurements.
I like experimenting and prototyping.
I like wiring up circuits and seeing what goes wrong.
I love a weird kernel panic.
I love hard technical challenges.
I love inventing things.
I love it when the obvious answer turns out wrong and I have to dig.
I love optimising slow queries.
I miss the days when all I had to do was solve stuff.
I never forget how much I love a good root cause.
I never tire of debugging.
I once found a rounding error that had been cheating pensioners of a few cents a month since 1987. Cracking that one gave me a high for weeks, and I'd take it over any medal.
I scribbled a new way to route the cables on a boarding pass, missed the flight and didn't care one bit.
I stayed late on purpose because the packet capture was getting interesting.
I thrive on the sort of engineering trouble where every hypothesis dies by noon.
I used to put up with coordination work for the salary; these days I only want hard problems on my desk.
I used to think I wanted to run the group; these days I just want the hard technical questions.
I want to be handed the stuff nobody else can fix.
I want to discover things.
I want to grow by taking on nastier problems each year: first one robot arm, then two arms, then arms which must solve how not to hit people.
I want to spend my working life on questions that resist.
I'd miss the hard puzzles if my days went to staffing plans.
I'd miss the hunt. Take away the debugger and there's not much of me left at work.
I'd pine for a good bug.
I'd wither if my days held no thorny technical question.
I'm a sucker for anything that breaks only on Tuesdays.
I'm drawn to theoretical questions and the maths behind them.
I'm happiest in a rabbit hole with a profiler.
I'm in my element when the monitoring goes dark and the cause could be any of fifty things.
I'm never so content as with a whiteboard, a nasty scheduling constraint and an empty afternoon.
I'm passionate about research.
I'm the happiest when a proof resists.
In ten years I hope someone is still handing me the problems that three other teams gave up on.
Interference that nobody can locate. Best kind of Monday.
Inventing a new approach where the textbook has none, that thrills me.
Inventing things.
It itches until I know why the readings wander, and I like that itch.
It's the tinkering toward something novel that feeds me.
Less coordinating, more figuring out, please. That's how I picture the next years.
Let others have the applause; I want the next thing that can't possibly happen and does.
Looking for the cause of vibration in a turbine, this gives me joy every time, like hunting.
Me, I get my energy from digging, right down to the assembly if I have to.
My director has a management programme in mind for me; my own heart is set on unsolved inverse problems.
My favourite weeks begin with the words "this should not be possible".
My head hums with ideas for a better search strategy, even in the shower.
My ideal week has one hard question in it and no easy ones.
My manager dreams of a successor; I dream of cracking the replication lag nobody has understood since 2017.
My partner says I grin when the tests go red, because then there is something to find out.
My phone was full of photos of waveforms that July and I showed them to strangers on the beach.
My reward is the click when it all fits, and no bonus comes near it.
My satisfaction comes from cracking what the others have given up on.
Nobody had a recipe, I had a whiteboard, and at four it was solved; I was humming all the way home.
On the night we finally pinned the intermittent brake fault I sat in the hangar and laughed out loud.
Once I know the answer I'm bored, the search is what I love.
People issues tire me out, a broken build perks me up.
Planning rounds drain the life out of me, then somebody says deadlock and I'm back.
Puzzles make me happy.
Puzzles, basically. I'm a crossword person who happens to get paid for it in Swift.
Rather a kernel panic than a headcount discussion, any day of the week.
Rather than mediate who gets which desk, I would sooner wrestle with a singular matrix.
Reading a core dump with headphones on, everything else is just work.
Reverse engineering an undocumented protocol felt like Christmas.
Riddles are my daily bread, and I want them to stay it.
Running the team used to satisfy me; nowadays it's the odd performance mystery that does.
Solving problems.
Somebody hands me a board that won't boot and suddenly I'm not tired anymore.
Somebody said the collision detection couldn't be fixed, and my whole week got brighter.
Sudoku is for buses, at work I get race conditions, lucky me.
Taking the clock apart is more fun to me than selling it.
The compliment I have kept is from my first supervisor: 'you don't let go until you know why.' I'd like to be known for exactly this, getting to the root of a problem.
The customer said it was impossible to reproduce, so naturally I had to have it.
The feeling when the numbers finally agree, I want that again and again.
The intellectual tussle with a proof that won't close is the thing I'd miss the most.
The moment of insight, when I finally understand the fault, is worth everything.
The part I'd miss most is the hunt for the one line that's wrong.
The prototype kept failing at 80 degrees and I stayed in the lab three evenings in a row; I would have paid to be there.
The question of why the coral on the north side survives is eating me up in the best way. I get up early just to get back to it.
The team groaned at the corrupted ledger postings, I rubbed my hands.
The trickier the geometry the better my mood.
The unsolved ones attract me: odd vibrations, phantom voltages, missing rows.
The week we couldn't explain the corrosion was the week I liked going to work.
The whole morning on one stack trace, no lunch, best morning of the month.
There is no sweeter sound than a test bench that falls silent because I found it.
There's a rush when numbers that contradicted each other suddenly line up.
There's nothing quite like the moment a stubborn deadlock finally gives up its secret.
Thermal throttling, ghost interrupts, bit flips: bring them on, this is my playground.
They put me on easy tickets as a kindness and I went grey; the nasty parser brought my colour back.
Thinking something through for days, alone, and then seeing the answer: pure joy.
Three days on one bug, and I'd do it again tomorrow.
To innovate, to try what is not in the textbook, is why I became a chemist.
Tracing a batch effect back to one mislabelled freezer rack was, frankly, the high point of my quarter.
Tricky edge cases delight me, I collect them like other folk collect stamps.
Untangling legacy code gives me energy.
We had a bridge bearing that squealed in the cold and figuring out the reason was the best month of my career.
We had a ransomware scare in March. By Friday everyone was wrecked and I, embarrassingly, was glowing: picking that thing apart byte by byte was the most fun I've had in years.
What draws me is experimentation, trying the crazy variant nobody thought would hold.
What gives me juice is taking a machine apart to see what it does.
When a proof comes together I walk around the block smiling at strangers.
When a ventilator curve looks wrong and nobody can say why, something in me switches on. I go home from such shifts less tired than from the quiet ones.
When the gradient check fails at 1e-3 and everybody says just ship, I am the one who cannot let go, and this not letting go is what makes the job beautiful for me.
When the ticket queue has only password resets I mope, and when it has something uncanny I sit up straight.
With a free year I would throw myself at how blood flows through a narrowed vessel, simply because nobody has sorted it out yet and an open riddle pulls me in like nothing else.
Working through a mathematical model until it gives in, that is my happiness.
puzzles, basically. I'm here for the puzzles, the salary is a bonus
sometimes the assay gives nonsense and i have to figure out is it the reagent or the water or me. i love that part so much i forget to go for lunch
`,
  'sign.technical.mastery': `
A colleague from Oslo flew in just to ask about my segmentation trick; I have told that story at every party since.
A colleague in Oslo sent me her hardest case and wrote 'if anyone can read this, it is you'. I printed the mail and it hangs above my microscope.
A management course? I'd sooner spend the money on a fortnight of advanced typography and come back sharper.
A patch of mine in the kernel would make me prouder than any title on a door.
A retired colleague said I was the best layout man he'd seen. I still live off that.
A second doctorate would be fun, more fun than a second line on the org chart.
An expert, no contest.
Another fifteen years at gearboxes and I might finally understand them. Suits me grand, I cannae think of a better way to spend the time.
As a manager I felt my skills fade month by month. I missed being good at something, so I went back.
At fifty-eight I enrolled in the deep learning course, sat in the front row and felt seventeen.
Being anyone's boss isn't worth letting my animation chops fade.
Being called the expert by other experts is worth more to me than any title with "head" in it.
Being cited as the authority on single-cell normalisation would crown my career.
Being consulted as the in-house sage on tax localisation flatters me and I shan't pretend otherwise.
Being respected as an engineer counts for me.
Being the reference on mass spectrometry in this building matters a great deal to me, rather more than I usually admit.
Being the resident guru for Excel macros is silly, maybe, yet I glow when they ring.
Building up my knowledge brick by brick gives me purpose.
Call me the chromatography person and I will walk taller all day.
Call me vain, but I want other designers to open my files and whistle.
Certificates don't matter, but being the one who truly gets Kerberos, that matters to me.
Cryptography is where my heart is set; I want to learn all of it.
Deep technical mastery.
Deeper into test automation, please, there's so much left calling me.
Every lunch break I work through one page of the ARM manual, and it's the page I'd least like to skip.
Every winter I pick one corner of C++ and polish it until it shines, just because it feels good.
Expert, every time. I'd be quietly delighted with that on my gravestone.
Expert. If I had to choose a word for my gravestone.
Finding a better way to vectorise still tickles me after fifteen years.
Folks call me the payroll oracle. Silly name, but I'll tell you, I love being the one who has the answer when nobody else does.
For me the honour is this: a crane stops in the middle of the night and the port says, call Joaquín, he will know.
For three years I couldn't tell good kerning from bad, now I can, and I walk through town grinning at shop signs.
Formal methods has been calling me since university; I'm itching to finally learn TLA+ to the bone instead of skimming tutorials.
Formal verification, TLA+, all of that; I want to understand it properly, not podcast-deep.
Get properly good at Rust. Then better. Then good enough to find my old code embarrassing.
Getting better at engineering.
Getting fluent in Bayesian methods, for real this time: that is my plan and my pleasure.
Going broad into management feels like dilution; I want to stay deep.
Going deep makes me feel rich. Going broad makes me feel thin.
Growth for me means getting better at the craft itself.
Having the specialist's badge taken off me would sting badly.
I adore that feeling when, after years, the whole of TCP finally sits in your head at once.
I care about craftsmanship.
I care about doing excellent engineering.
I could study soil mechanics till I'm ninety.
I fancy getting seriously, embarrassingly good at animation.
I get a warm glow each time I notice that something I struggled with last year is now in my fingers.
I hope to be a recognised authority on bridges one day.
I hope to be somebody the community reads, writes to, argues with.
I learn a language a year because I can't stop myself.
I like being asked about motors.
I like it when colleagues ask for my technical advice.
I like learning new languages and tools.
I love improving my skills.
I polish. I can't help it, I love it when the last rough edge is gone.
I practise katas every morning before the kids wake; it sets me right for the day.
I practise locks and weird protocols on weekends, nobody asks me to. Being sharper than last month is the thing that keeps me in this job.
I prize expertise above rank.
I read the RFC twice, for pleasure, before anyone needed it.
I read the new ISO standard cover to cover in the bath and felt like a king.
I still feel like a beginner in RF and it bugs me in a good way. Five more years of bench time, please.
I take huge pride in my type setting. Kerning people will get it.
I take quiet pride in SQL so clean that others frame it.
I took the course on finite volumes in my holidays and already booked the next.
I value expertise.
I want a craft, not a career.
I want less talk about headcount and more time to perfect my modelling.
I want the respect of other engineers for the quality of my work.
I want to be a principal engineer.
I want to be an expert.
I want to be the best at what I do.
I want to be world class at one thing before I retire, and that thing is fuzzing.
I want to become the person people ring about pumps.
I want to stay sharp and keep learning my craft.
I will not rest until I understand garbage collectors to the last bit.
I would like to become a staff engineer known for depth.
I would love to get a patch into LLVM and another into the kernel.
I'd be thrilled to be the person whose name comes up whenever rendering does.
I'd hate to become one of those people who used to understand networking.
I'd hate to go rusty in typography and grids.
I'd hate to see my technical edge go blunt; it is who I am.
I'd like to be designing antennas better than anyone in five years.
I'd like to be remembered as somebody who knew his trade inside out.
I'd like to be the name behind the method.
I'd like to become what my old professor was: someone whose judgement on alloys was final.
I'd like to study control theory.
I'd love to be known as an authority in optics.
I'd miss being the one with the deep answer too much.
I'd sooner be the best pentester in the building than the boss of twelve average ones.
I'm drawn to the slow accumulation of skill, like a luthier.
I'm driven by getting better at my craft every day.
I'm hungry to get to the next level as a penetration tester, skills wise I mean, not rank.
I'm only halfway into functional programming and already know I want the other half.
I've got three half-read books on causal inference on the desk and I can't wait for the fourth.
If I had a free year, I would go back to hydrodynamics and study it until I am second to nobody in our yard.
If I stopped keeping up with browser internals I'd feel like a pianist without hands.
If I took the team, my R would go rusty, and this I could not bear.
If my epitaph says "she understood turbines", I'll be pleased.
In five years I like to be so good in colour grading that studios from other countries call for me.
It is not headcount I am after, it is to be the finest experimentalist I can be.
It is the craftsmanship I love, getting a joint or a function exactly right.
It matters to me to be top of my game in audio programming.
It tickles my vanity no end to be the reference on seismic codes.
It would break my heart to let my VHDL go rusty.
Keeping up with the newest methods is a joy, never a duty.
Knowing more than the manual gives me a quiet kind of joy.
Leadership no longer tempts me. Becoming really, truly good at database internals does.
Leading would be fine but what I truly long for is mastery.
Learn, practise, refine, repeat: that rhythm is where I find my happiness.
Learning the internals of a thing until it holds no secrets is what keeps me going.
Losing my edge in spectroscopy to become an administrator would break something in me.
Mastery is what I value.
Maybe six people in the country really understand this turbine governor. I'm one of them and I enjoy that more than I should admit.
Moving up to people lead would mean letting my craft go stale, and it isn't worth that to me.
My ambition is quality. Work that makes other welders stop and look.
My boss sees a department head; I dream of out-drawing everyone in Melbourne.
No leadership seminar for me, I'd sooner take the advanced statistics course.
Not a leader, an authority in my subject. That's the picture I have of myself.
Nothing pleases me as much as catching up on the latest papers in single-cell analysis with a thick marker.
Nothing tickles me quite so much as the Unity folks pinging me first because they trust my eye for performance.
Old Harald could hear a bad bearing from the gate, and I've been training my ear happily ever since.
Once I dabbled in everything; now my satisfaction comes from going deeper into a single thing, query planning.
People walk past three desks to ask me about geodesy, and I'd be lying if I said that didn't warm me.
Precision is my pride, my welds are the cleanest in the yard.
Recognition as a top engineer is what I'm aiming for, rather than recognition as a boss.
Seeing my own tests from 2016 makes me wince, and that wince is delightful, it says I have grown as a craftsman.
Sharpening my statistics is my favourite form of rest.
Sharper. Just keep getting sharper. Typography, then variable fonts, then whatever comes next; I'm nowhere near done with letters.
Shaving my own code down until there is nothing left to take out gives me a satisfaction I find nowhere else.
Someone else got asked about the extrusion process last week and I sulked until Friday.
Technical excellence matters to me.
Technical recognition counts most for me.
Technical skills.
Ten thousand hours in mass spec, and I still look forward to hour ten thousand and one.
Ten years from now: still learning, still at the front of my subject.
The craft itself is what I'd like to grow in: cleaner drawings, tighter tolerances, fewer lines.
The day I missed a change in the HTTP spec, I felt ashamed, then spent a blissful weekend catching up.
The manager course they sent me on was wasted; the week on fracture mechanics I'd do again tomorrow.
The notion of forgetting how the linker works terrifies me more than any reorg.
The old ones ask me now. I like being that person.
The year they sent me to study photolithography in Leuven was the happiest of my working life.
There is so much about typefaces I still don't know, and I want all of it.
There's a special glow in answering, without looking it up, what a particular SAP transaction code does.
They pull me in when all else fails. I treasure that reputation and I want it to grow.
They ring me from the other plants when the PLC acts up. Being the one they ring is how I'm of use, and I like it that way.
To be known as the one who really understands the ledger is what I'm here for.
To be respected for what I know, that's what I value.
To be the reference in our country for geotechnical modelling, that's my aim.
Trading my expertise for headcount? I would give up something I care about deeply.
Used to dream of a corner office, these days I dream of understanding type systems all the way down.
Used to think I wanted to be head of something. Now I'd much rather be the one they ring when the rendering goes wrong.
What I admire are people who know one thing completely. I want to be one of them.
What I value is being excellent at what I do with my hands.
What I want said of me is that I really knew my compilers.
What I'm after is depth: one field, known to the bone.
What makes me proud is when a senior person asks me to check their maths.
When a stranger at a meetup in Tallinn asked if I was the PostGIS person, I walked on air back to the hostel.
When the seismic makes no sense they phone me, even on holiday. I pretend to grumble. I'd be heartbroken if they stopped.
When the vendor's own engineer asked me how their oscilloscope triggers, I floated home.
When the vendor's own support forwards a question to me, I walk ten centimetres taller for the rest of the week.
Whenever I understand one more layer of the stack I feel I've earned my bread.
deeper, not wider. linux networking till i die
expert, no contest. I'd be chuffed to have 'the guy for B-trees' on my tombstone
i geek out over every postgres release note, gotta know it all
losing my edge in C++ to sit in budget rounds would break my heart
nobody knows our mainframe scheduler like me and i kinda love that
recognised as a leader = meh. recognised bc my paper on anomaly detection is the one ppl cite = yes pls
the newest CSS specs, at a really deep level, that's what I wanna eat for the next decade
`,
  'sign.technical.impact-through-expertise': `
A good technical decision of mine echoing through ten products, there's no better reward.
A kid in Nairobi made a whole game on my little engine, I've watched the video maybe thirty times with wet eyes.
Architects who change a company by one diagram are my heroes and I'm set on becoming such a one.
Architecture is where I add the most and I love it.
As head of department I would sign off other people's architectures. It would hurt me to no longer draw them.
Being the author of the template that every analyst here starts from pleases me enormously.
Building the things people build with, that's how I'd choose to have a say.
Building tools.
Deciding how the services talk to each other, and seeing it hold for years, is deeply gratifying.
Designing the antennas that fly on every satellite gives me deep satisfaction.
Earlier I was dreaming of the director's cabin; now I dream only of designing the platform under all the models.
Every forecast in the company runs through a model I put together, and I wouldn't swap that for a department.
Five years after I left, they still deploy with my scripts; I heard it at a wedding and ordered champagne.
For me it's about the artefact: the gearbox, the spec, the tool that others will use for decades.
Fourteen plants now run the mixing recipe I worked out in our little lab. I could look at that map all day.
Give me the chance to define how we do observability across the board and I'll be a happy woman.
Half the country's meters run on a routine I designed; nobody knows, and I love it.
Having users all over the world for a little library I keep alive, that's my reward.
I don't need a team under me to matter, my guidelines do that.
I dream of designing the evaluation harness every model here must pass.
I enjoy being the hand behind the curtain whose config language all the level designers use.
I feel useful, deeply so, when the month-end process I reworked saves the accountants a night.
I find it meaningful that pilots trust the redundancy scheme I came up with.
I get a kick out of watching adoption of my framework climb.
I hope to be making the big technical calls: which database, which protocol, what we throw out.
I hope to be remembered for the sequencing workflow labs on three continents are using.
I like my influence baked into the system, where it works while I sleep.
I like solving a problem once so that no one else has to.
I like to think that my test framework saves everyone an hour a day.
I love drawing up the blueprint from which others construct.
I love seeing my library adopted.
I make the jigs that every bench uses, and there is no work I'd sooner do.
I no longer care to own the people plan. I care to own the design that all the product teams plug into.
I passed a crane in Rotterdam that turns on our slewing design, mine, and made the taxi go round again.
I peek at the download counter of my R package before I've even brushed my teeth, and it puts me in a good mood.
I treasure the quiet authority you get when everybody builds on your work.
I used to want my name on the door, now I'd much rather have my protocol in the spec.
I want impact through my technical work.
I want my frameworks to outlive me in this company, is that morbid?
I want my ideas baked into the product's bones.
I want to be an architect.
I want to build better tools.
I want to change how the database works for everyone.
I want to develop software for satellites.
I want to lay the technical foundations for what comes.
I want to make engineers' lives easier with better tooling.
I want to shape the code base everybody works in.
I would love to create an open source project that people depend on.
I'd be glad to own the architecture and let someone else own the people.
I'd like to change how this industry measures corrosion, with a method, not a title.
I'd like to design the way our services talk to each other.
I'd like to set technical standards.
I'd love nothing more than to pave the road the other teams drive on.
I'd much sooner change the company with a good protocol spec than with a reorg.
I'd rather influence through design than through authority.
I'd sooner influence the company with a well-made API than with a seat on the board.
I've had a go at leading and it's okay, but the difference I really want to make is in the architecture.
If I can put together a test harness good enough that six teams stop writing their own, I'll die happy.
If the monitoring dashboards I made were scrapped I'd grieve, the whole hospital looks at them.
Instead of managing the group I want to fix its tooling, that's where I help most.
It delights me when a thing I engineered outlives three managers and two reorganisations.
It thrills me that the chip block I drew in 2019 ships in each phone the company sells.
It warms me up no end when a stranger in the Sydney office ships a screen in an afternoon off the back of my starter kit.
It's my blueprint in that substation, and whenever the lights stay on in a storm I feel ten feet tall.
Let others present the slides; I am content when my reference architecture is what they all quietly follow.
Making an impact through good design is what I'm after.
Making one form so clear that nobody phones the helpdesk anymore gives me more of a lift than any thank-you.
Managing people touches ten of them, a compiler pass touches every program; I want the compiler pass.
More than running a department, I hanker after running the standards that the department relies on.
My ambition: a design so sound that other people's work gets easier.
My biggest lever is what I know; I want to pull it for the whole company.
My contribution should be a system that keeps running long after I've left.
My heart's in the level editor. Designers make whole worlds with something I soldered together, how lovely is that?
My idea of influence is a pull request that removes a whole class of errors for everyone.
My little geocoder gets two million calls a day from other departments, and I check the counter like a proud parent.
My macros run the whole accounting department and seeing that is why I do this.
My open-source parser has nine thousand dependents and every single one is a small happiness.
My purpose, if you want a big word, is to write software other software can stand on.
My spreadsheet became the way the whole region plans its roads. I'd like to do that again, bigger.
Once a quarter I see my pipeline chew through the night shift's data and think: yes, this is why.
One good library and every map in the ministry gets better. I'd choose that over a team of ten any day.
Putting a reproducible workflow in place for the entire institute contents me deeply.
Saw a team in Singapore deploy with the runbook generator I hacked together here. Buzzed about it for days.
Saw three squads drop their own scrapers for my ingestion framework last sprint. I was floating, actually.
Seeing a number I modelled turn up in the minister's speech made me proud for a month.
Seeing competitors copy our interlock design, my interlock design, was flattering beyond words.
Seeing other teams use my API makes my week.
Setting technical direction through RFCs is the part I'd fight to keep.
Setting the technical direction through sheer quality of the proposal, that's the kind of sway I'm after.
Standards are my weakness: one agreed file format and I am content for a year.
Steering by headcount no longer tempts me; steering through an architecture everyone builds upon does.
Strolling through the ward I saw every nurse tapping on my form, and I had to sit down, so moved was I.
Swapping my say over the engine's design for a say over holiday requests? Not a trade I'd ever make.
Technical leadership through architecture, without reports, is what I want.
The biggest kick for me is a well-chosen abstraction that forty screens inherit for free.
The bridge I calculated carries forty thousand cars a day; I take the long way home to drive over it.
The calibration bench, no doubt. I designed it, then three departments threw theirs out and asked for mine. Nothing else this year made me so proud.
The day the whole campus moved to the identity service I'd drawn up on a napkin, I kissed the napkin.
The engine team took my particle editor and made stuff I'd never imagined, and I sat there grinning.
The feature store. Others build on it without having to think about leakage, and that's exactly what I want to do more of.
The sedation chart our unit uses is my own design. When I visited Ibadan and saw it taped to the wall there too, I nearly cried for pride.
The shared component shelf was my idea, and seeing squads raid it every sprint makes me feel like Father Christmas.
The signalling logic I laid down in 2007 still runs line four, and I ride it on my birthdays.
The starter culture I developed is in all our bakeries from Bari to Trieste. To have influence like this, through a thing I made, is what I want.
The young teams built their phone app on top of my settlement routines. It gives me a deep joy that something I wrote carries all of them.
There's a coffee-stained printout of my layout rules on a wall in another country. Very good feeling.
They rolled out my wiring standard on all ships. You could have knocked me over, I was so happy.
They tried retiring my build cache and three divisions revolted; I was insufferable for a week.
To steer by design documents instead of by authority suits me down to the ground.
Tooling! Save forty artists ten minutes a day each and I'm on cloud nine.
We printed my checklists and hung them in every lab; I still get goosebumps walking past one.
What I relish is putting an elegant process in place and having the whole plant run smoother for it.
What I'd miss is the ripple: you fix one interface, and a hundred consumers breathe out.
What I'm proudest of this year is the shared test rig: every project uses it, nobody has to ask me, and it will outlast my time here.
Whatever I invent here ends up in six other products, and that is why I stay.
When I saw an intern, whom I'd never met, running my calibration script, I nearly cried.
When a team I've never met adopts my library, that feels like the best kind of influence.
When all the depots took up my inspection routine and the accidents stopped, I slept like a baby.
When people stop cursing at the build because of something I made, I feel useful.
Where I make the biggest difference? In the design reviews, when a bad interface dies before it hurts anyone. Love it.
hospitals run my scheduling code now. can't imagine caring as much about an org chart
i want my stuff to be the default, the thing ppl just reach for
one good schema decision from me > a year of me in steering meetings. thats where i count
rfc authorship is my jam. i write it, argue it, and then the whole org's caching just works differently
`,
  'sign.technical.mentoring-not-managing': `
A couple of pairing sessions a week with the newbies, lovely, keeps me human. The reviews and the sick-leave talks can stay in Marta's diary; I want my bench time.
A kid from support asked me how DNS really works, we filled two napkins, best lunch in months, and no form to fill in afterwards.
A staff role where I coach people on design without hiring and firing would suit me perfectly.
A teacher, yes, gladly. A supervisor, please not.
After the interns' recursion lesson I hummed all the way home; after the one talk about somebody's rating I didn't sleep.
As a staff engineer I get to teach and to walk away before the pay talk, and that's exactly how I want it.
Ask me anything about the code and you make my day. Ask me to do your goals and I'm out of the door.
Ask me to explain garbage collection for the fiftieth time and I'll beam, ask me to rank five people and I'll hide.
Being a tutor without authority suits me perfectly: people come because of the Kubernetes knowledge, not because they must.
Being asked how something works and drawing it on a napkin, heaven. Being asked for a raise, hell.
Bring me your stuck builds any hour and I'll cheerfully walk you through Gradle, just don't put me down as your supervisor.
Every newcomer gets my tour of the wafer line and I'm hoarse and merry by the end, just keep their appraisals off my desk.
Explaining is my thing, judging is not.
Give me learners, not subordinates.
Half the analysts learned pivot tables at my elbow, which tickles me pink; being in charge of their holidays would spoil it.
Helping a colleague understand pointers gives me joy, hiring and firing would ruin it.
Helping a junior with a design is lovely, telling him he won't get a raise isn't, and I won't go there.
Helping others get technically better is great fun, as long as I keep my hands on the keyboard and nobody reports to me.
I adore giving the internal PyTorch course. Salary discussions and increment letters should stay far away from me only.
I enjoy coaching engineers on code but not on their careers.
I feel rich when an apprentice overtakes me at the CNC, and I'm glad his wage is decided upstairs.
I find great joy in going through a beginner's draft with her at my side. To judge her as an employee is quite another matter, and I would refuse it.
I find meaning in handing down the craft of technical drawing, none in approving leave.
I gave up the team lead role last spring and kept the teaching, and I have not been so happy in years.
I get such a lift from tutoring the apprentices in TypeScript, and an equal and opposite sinking feeling at the word headcount.
I like being the patient uncle who shows how it's done, not the father who decides.
I like coaching juniors technically, minus the career talks and reviews.
I like pairing with juniors, I hate the administrative side of managing them.
I lit up when the new girl finally understood transactions, and I was very relieved that her review was not mine to write.
I long to be a principal who grows others' skills at the keyboard without owning their career conversations.
I love mentoring juniors, but performance reviews bore me.
I prefer to pass on what I know at the whiteboard, with no one reporting to me.
I refuse headcount but I never refuse a question.
I take delight in answering "stupid" questions about Fourier, and in not being anyone's manager while I do it.
I want to be a teacher of the craft and not a supervisor.
I want to be everybody's teacher and nobody's manager.
I want to coach people in statistics, without the burden of their salaries.
I want to hand on what I know about glazing, and nobody's salary.
I want to help engineers grow in their engineering and stay out of their contracts.
I want to help people learn engineering without having authority over them.
I want to teach, not to lead.
I was a manager for two years. What I kept from it, and keep with pleasure, is the Thursday class on debugging; the salary rounds I gladly gave back.
I wish to coach analysts in technique while their career plans sit elsewhere.
I wrote the beginners' guide and answer every mail about it with pleasure, yet managing those people would make me miserable.
I'd give lectures for free. I wouldn't do appraisals for double.
I'd like to share my knowledge without formal authority.
I'd rather mentor than manage.
I'll walk anybody through the year-end close and enjoy every minute, so long as I'm not the one signing their evaluation.
I'm a sucker for brown-bag talks on consensus protocols. Ask me to write someone's promotion case and I hide under the desk.
I'm happiest as the old hand who teaches the trade and goes back to his own bench.
I'm keen on mentoring as long as it is about code and never about compensation.
If I could only teach, grow folks' technical chops and skip the whole boss business, I'd never retire.
Last month a graduate asked me how filters work and we spent the afternoon with an oscilloscope. I want more afternoons like it, but not a team to run.
Lead the reading group? Gladly, any day. Lead the department with its quotas and reviews? I'd rather eat the papers.
Learning the lads to climb and torque properly is a joy. Discipline, holidays, who's up for a raise, I want nothing to do with that side of it.
Let me coach people on technique without ever being their boss.
Love handing over the know-how. Don't fancy the HR bits that come with a team.
Mentor, gladly. Boss, no thank you.
Mentoring is great, people management isn't for me.
Mentoring on code is lovely, appraisals are dreadful.
More workshops on statistics, as a colleague, not as a line manager, that's what I'd like.
Most evenings I answer beginners' questions on our forum with a cup of tea and a smile, and I thank heaven I'm nobody's supervisor.
My Friday clinic for anyone stuck in SQL is sacred to me, and I turned the team lead post down twice.
My best days are demo days, me and a dozen beginners and a soldering iron each, zero personnel matters.
My lessons on linear models are always overbooked and I bounce out of them, whereas the goal-setting round had me hiding in the cold room.
Nothing beats a whiteboard session with three curious interns, provided they report to someone else.
Olu and I spent the whole afternoon on how the kernel schedules, pure sunshine, and then somebody mentioned his salary review and I fled.
Once I had the title and the approvals; what I pine for is the plain tutoring, me and a junior and a failing test.
Running the game-jam mentoring table had me buzzing for days; they offered me the studio lead post after and I said no at once.
Seeing a junior's pull requests get better from my comments is deeply rewarding, whereas a performance improvement plan makes me queasy.
Sharing know-how on RF matching at the coffee machine gives me energy that no appraisal form ever could.
Show someone how a B-tree splits and watch their face, that's gold; talk career ladders and I'm out the door.
Teach, yes. Manage, no.
The lunch talks, yes, every time. The yearly reviews, never again.
The technical guidance, yes, with all my heart; the people file, never.
They asked who'd teach the shader class and my hand shot up, they asked who'd take the team and I studied my shoes.
They gave me two reports and I gave them back within the month, though my Thursday electronics class I'd fight for.
To explain the theory to students is wonderful for me. To judge them at the end of the year is not what I want.
To transmit the technique, this is beautiful; to manage the persons, this I don't want.
Two students sat with me until six over the spectrum analyser and I went home glowing, then HR asked me to grade them and the glow was gone.
When I walk someone through the code they leave smarter and I leave happy, no hierarchy needed.
When Priya finally understood mutexes thanks to my silly restaurant drawing I was over the moon; her bonus, mercifully, is none of my business.
When a trainee suddenly sees why we log-transform, I am over the moon. I simply do not care to be the one who rates her in December.
Whiteboarding closures for a newcomer, I could do that till the cows come home. Performance plans, not on your nelly.
Young colleagues sit beside me for a week and I love it, then they go back to their own boss, and I'm thankful for that boss.
i mentor two people on embedded stuff and wouldn't miss it for anything, but line manager? hard pass
i'd do the intern bootcamp for free tbh, but line management? nah, keep it
staff eng who tutors people in incident debugging, without the org chart bit. sign me up
walking a junior through a stack trace, i could do that every day, but don't give me headcount
`,
  technical: `
A day on which I only program, from coffee to sunset, is a good day to me.
A stack trace over a staff meeting, any day.
A week in the field with the sensors and a notebook recharges me more than a week at the beach.
A whole afternoon with one thing and no telephone, that I want to keep.
After a day with data I come home refreshed, after a day with agendas I come home a husk.
After the second meeting I start longing for my desk.
Being allowed to think one thought for a whole day is a luxury I'd never willingly give up.
Being hands-on is not negotiable for me.
Being hands-on keeps me sane.
C++ and C.
Call it stubborn, I simply like engineering and would like more of it.
Calls break my day into crumbs and I hate it, I want the loaf.
Coding.
Deep concentration is my favourite state to be in.
Deep down I'm a maker. I'd feel like a fraud with any other badge on.
Deep focus is a great pleasure.
Field days, mud, instruments, silence. I want more of that in my calendar and fewer rooms with projectors.
Focus time.
Getting into the zone is why I do this job.
Hand-drawn isolines, yes I still do those, give me a contentment I can hardly explain.
I adore my tools, my little scripts, my dotfiles.
I asked them to take the team away again and give me back the code.
I can't imagine not programming.
I can't picture my week without something to solve.
I enjoy building things myself.
I enjoy drawing, modelling and calculating.
I enjoy hardware.
I enjoy pipetting, I know that's odd, but the rhythm of it is lovely.
I enjoy the nuts and bolts, quite literally, M3 to M12.
I feel drawn to the technical side, have done since school.
I fell in love with programming at nine and it never wore off.
I get my peace of mind from a clean diff.
I hate that I hardly ever get to the bench any more.
I have no wish to do anything but keep building.
I keep my camera off and my IDE on, and I'm the better for it.
I like Rust and Go and want to write them all day.
I like a job with a command prompt.
I like circuits and machines.
I like coding.
I like concentrating on one task.
I like quiet hours.
I like smelling the cutting oil; nobody ever smelled cutting oil in a steering committee.
I like the individual contributor role.
I like the lab.
I like when nobody disturbs me.
I look forward to Mondays when there's a fresh dataset waiting and nobody wants to talk to me.
I love C++.
I love data and want to stay close to it.
I love design work.
I love disappearing into the work for a day.
I love hardware.
I love machines, electronics, anything with wires.
I love managing state in React.
I love programming.
I love the feel of a keyboard under my fingers and an empty inbox.
I love writing software.
I loved being back at the drawing board after a year of leading.
I moved my lunch so that nobody finds me, long mornings are bliss.
I need long quiet blocks, I love them.
I never tire of compilers.
I paint at weekends and I'd like to work in the same way, in long quiet stretches where I make a thing on my own.
I pine for mornings without a single invitation in the calendar.
I prefer a calendar with two entries a week and the rest for building.
I prefer being alone with my thoughts and a problem.
I relish getting paid to play with electronics.
I savour the craft of it, the lines, the joints, the tolerances.
I stepped down as lead because I wanted to code again.
I suppose I just enjoy debugging.
I turned down the supervisor job, bought a better chair and have been smiling ever since.
I turned it over for a year and I've made up my mind. I am going for the technical ladder.
I want a day of building.
I want fewer meetings and more making.
I want my day to be made of code and not of conversations.
I want my name on the commit, not on the org chart.
I want to be an engineer till I retire.
I want to build stuff, simple as that.
I want to design, not to delegate.
I want to do science, not administration.
I want to grow old as a developer, white beard and all.
I want to keep my hands dirty.
I want to make things.
I want to remain in production myself, drawing and animating, not looking after the schedule of it.
I want to stay an engineer.
I want to stay on the technical path.
I was a manager once; I went back to the test rig and I whistle again.
I won't trade my quiet workshop for a corner office with a phone.
I would be homesick for the terminal within a month.
I'd be lost without an editor open in front of me.
I'd be unhappy without my lab.
I'd choose four quiet hours over anything.
I'd choose the workbench over the conference table every time.
I'd choose the workshop over the corner office any day of the week.
I'd hand over the rota, the budget and the Christmas do, all of it, if I could keep my hours at the bench.
I'd hate a diary full of half-hour slots and no time left to write a single query.
I'd hate to lose my time at the bench.
I'd like to go on being a scientist with wet hands.
I'd lose my mind without a terminal.
I'd love a week alone in the workshop.
I'd love to be given a closed door and a big fat technical assignment.
I'd love to work on technical stuff only.
I'd miss coding too much.
I'd miss the code.
I'd much rather keep making things than be responsible for people.
I'd pick a month on the boat with my instruments over a month of running the station.
I'd pick code over corridors every time.
I'd rather be coding than talking about people who code.
I'd rather be making something than sitting in a meeting about it.
I'd rather code.
I'd sooner write the firmware myself than hear about it in a stand-up.
I'm a bench person through and through and wish to remain one.
I'm fond of my command line, we've grown old together.
I'm happiest when what I touch is a device and not a document.
If I never soldered again, I'd be half a person.
It'd sadden me to trade my microscope for a spreadsheet of names.
It's deep work or nothing for me; a calendar full of talk would kill me.
It's the hardware that gets me excited.
It's the technical work that I want to do for the next ten years.
Just let me program, that's all the happiness I need.
Laying out chips is calm, intricate, absorbing work and I hope they let me do it until I drop.
Leading was a favour to the firm, the making is what I love.
Long undisturbed stretches are when I come alive.
Look forward to: days out on the line with the instruments. Would hand over gladly: everything that comes with a calendar invitation.
Machines excite me.
Making maps all day long, by myself, suits me wonderfully.
Making things myself is what I can't do without.
Meetings all day would be hell, I want to be making things.
My dream job has a lathe in it.
My fingers itch when I haven't soldered for a week.
My happy place is a dark server room with a laptop on my knees.
My heart belongs to the workshop, not the conference room.
My heart is in engineering.
My joy is in the doing: drilling, measuring, logging.
My own commits please me.
My perfect day has one stand-up and then seven blissful hours of making stuff.
My perfect week has one meeting in it, and it gets cancelled.
My wife says I am a hermit and I say thank you. Six hours alone with the listing is a day well spent.
No direct reports, a decent compiler and a window, thanks, I'd be delighted.
Not being allowed to build would make me wretched.
Once a month I get a no-meeting day and I look forward to it like Christmas.
Peace, coffee, a hard drawing. That's the life I want.
Principal engineer is the title I'd like on my gravestone, no joke.
Quiet mornings with a terminal and no calendar alerts are what I'd miss most.
Quietly drawing a casting, radio on low, phone off, is about as good as a job gets in my opinion.
Shed at the bottom of the garden, kettle, prototype, no Slack. Sign me up.
Since we have the meeting-free Wednesday I count the days to it. If it was up to me every day would be a Wednesday.
Solitude and a large monitor, that's all I'm asking of the next ten years.
Staying an individual contributor is what I hope for.
Take the laptop away from me and I'd mope like a dog at the window.
Technical work feeds me, the rest is admin.
The bench is where I'm happy.
The best bits of my week are the ones with nobody in them.
The best part of lockdown was that nobody could walk up to my desk.
The craft itself is the reward for me.
The day I had eight calls I ate crisps for dinner and stared at a wall; the day I had none I redrew the whole onboarding flow and went dancing. Give me the second kind.
The engine room for me, please, the bridge is for others.
The engineer's path is the one I feel in my bones.
The lab bench is where I feel like myself.
The maker's life is the one for me.
The pleasure of an entire Wednesday without a single call!
The quiet afternoon with the data is what I'd take.
The smell of solder flux, the hum of the fume hood, I'd be miserable without it.
The specialist grade is the one I applied for, with a light heart.
The week with an empty calendar was the best one in years.
To be able to create alone, on my designs, in my own odd hours. This I don't want to give up for anything.
Two meetings a week is my happy number, the rest is me, coffee and an oscilloscope.
Wednesdays are meeting-free at ours and I'd pay good money for four more of them.
What I value about my staff role is that on Tuesdays nobody may book me, and I can sink into the work till dusk.
What I would miss is smell of soldering iron and the moment when the board blinks first time. Without this I would be a sad man.
When I covered for the head of department I kept sneaking off to the mixing desk. By week three I knew I wanted the desk back and not the office.
When I had to stand in for my boss I wished myself back in the lab every single evening.
When I picture myself signing leave forms where I used to tune engines, I feel something like grief.
When the office empties at six and it's only me and the simulator, I feel happy.
Working alone on something intricate makes me feel whole.
giving up the keyboard would break my heart
i like it best when slack is off and i can stay in one train of thought for hours
i wanna stay close to the code
i want my afternoons for building stuff not for calls
maker schedule, always. i guard it like a dragon
working from home with the phone off is when i'm happiest
`,
} as const;
