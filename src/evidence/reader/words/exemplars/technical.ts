/** Sentences that lean to the technical track, one a line: by sign, and those that no sign fits. As many as in `management.ts`, about. */
export const technicalExemplars = {
  'sign.technical.problem-solving': `
A blank spot on the map of what is known, that's where I want to be digging in 2035.
A flaky test suite is, to most people, a nuisance; to me it is a crime scene and I'm the detective.
A ninety-page core dump arrived and my colleagues swear I purred.
A stack trace, a coffee and no deadline: I'm content.
A voltage that wanders for no reason has me humming all day.
An ideal day: one nasty vibration, and by dusk I know where it comes from. I leave such a day with more strength than I brought to it.
Chasing a memory leak through eleven layers of somebody else's framework scratches an itch nothing else reaches.
Coming up with a fresh mechanism for the valve, sketching ten duds on the way, that is what makes work worth doing.
Coming up with a way to dry the paint that nobody at the plant had thought of was the most fun I've had all year. I want more of it: strange ideas, trials, things that fail and then suddenly don't.
Cracking a cipher implementation flaw last October had me grinning like an idiot on the train home.
Creating something new out of a hard constraint is what makes work feel like play.
Debugging is the best part of this trade, there, I said it.
Exploring data until a pattern falls out makes me smile.
Figuring out how a thing really works, end to end, is what I do for pleasure.
For a nasty heisenbug I will cancel dinner plans, cheerfully.
For me best days are when the packets vanish and I must discover where. I forget the lunch, I forget everything.
For me is the moment when I understand why the simulation diverge. I search two weeks, then click. Nothing else in the job gives me such a thing.
For two weeks nobody knew why the pumps on the ferry tripped at night. I traced it to a relay that only failed when the galley fridge started up. I walked off that ship grinning like a kid, and I'd take another one like it tomorrow.
Found out at 11pm that the projection was off by one datum, and I actually danced in the kitchen.
Give me a kernel panic nobody can reproduce and I'm happy as a clam till midnight.
Hand me the one everybody else gave up on, mate. That's my sweet spot.
Hunting bugs is what I live for.
I am passionate for difficult algorithm questions, since I was a child in Brno I do this.
I crave the kind of challenge where nobody on earth has the answer yet.
I enjoy debugging.
I fear the day I'd only hear about the tricky incidents instead of getting to crack them.
I like deriving equations and checking them against measurements.
I love a weird kernel panic.
I love inventing things.
I love it when the obvious answer turns out wrong and I have to dig.
I love optimising slow queries.
I never forget how much I love a good root cause.
I once found a rounding error that had been cheating pensioners of a few cents a month since 1987. Cracking that one gave me a high for weeks, and I'd take it over any medal.
I used to put up with coordination work for the salary; these days I only want hard problems on my desk.
I want to be handed the stuff nobody else can fix.
I want to spend my working life on questions that resist.
I worked out a new way to estimate river flow when half the gauges are drowned. It started as a doodle on a train ticket in Deventer. Chasing it was the most alive I've been all year, and I've kept the ticket.
I would like to spend the year inventing a cheaper way to test the water, something nobody here has tried yet. That kind of thing wakes me up.
I'd choose a gnarly bug over a party, and I quite like parties.
I'm never so content as with a whiteboard, a nasty scheduling constraint and an empty afternoon.
I'm passionate about research.
I'm the happiest when a proof resists.
In ten years I hope someone is still handing me the problems that three other teams gave up on.
In ten years? Still picking apart the ugly problems other people gave up on, I hope. That's where the fun is.
Intractable layout puzzles, where forty components fight for one square inch, are what I adore about PCB work.
Inventing things.
Is strange maybe, but when the code is wrong only one time from ten thousand and I must find why, I am most alive. I forget to eat.
Let others have the applause; I want the next thing that can't possibly happen and does.
Looking for the cause of vibration in a turbine, this gives me joy every time, like hunting.
My favourite weeks begin with the words "this should not be possible".
My ideal week has one hard question in it and no easy ones.
My manager dreams of a successor; I dream of cracking the replication lag nobody has understood since 2017.
My satisfaction comes from cracking what the others have given up on.
My wife says I come home humming when the pump model refuses to converge.
Nobody had a recipe, I had a whiteboard, and at four it was solved; I was humming all the way home.
Not the applause, not the title: it's the wrestling with hard questions that keeps me here.
One ugly fault and a whole silent morning, please.
Packet loss every 47 minutes? Oh, I'm hooked.
Prototyping odd ideas until one of them beats the baseline is pure joy.
Puzzles are what get me out of bed, the knottier the better.
Puzzles make me happy.
Reverse engineering an undocumented protocol felt like Christmas.
Reverse engineering an undocumented protocol from packet captures was sheer bliss.
Solving things nobody else could is where my pride sits.
Somebody hands me a board that won't boot and suddenly I'm not tired anymore.
Something in me lights up whenever the simulation and the measurement disagree.
Spent Sunday, unpaid, nobody asked, on why the collision mesh lets players fall through floor seven; no regrets whatsoever.
The day we traced the phantom payroll run to a daylight-saving switch, I phoned my mum.
The incident lasted thirty hours and I was almost sorry when we found the cause.
The link dropped every evening at six, and it turned out to be a crane swinging through the beam! I was buzzing for two days after I worked that out.
The moment of insight, when I finally understand the fault, is worth everything.
The part I'd miss most is the hunt for the one line that's wrong.
There was a seal on a hydraulic pump that failed every ninety hours, always ninety. Three weeks I chased that. I've not had so much fun since my wedding.
There's nothing quite like the moment a stubborn deadlock finally gives up its secret.
They put me on easy tickets as a kindness and I went grey; the nasty parser brought my colour back.
They'd written the press off. I took it to bits with a torch in my teeth, found a hairline crack in the spool, and honestly, I drove home singing.
Three days on one bug, and I'd do it again tomorrow.
To innovate, to try what is not in the textbook, is why I became a chemist.
Tricky faults are what I live for.
We had a bridge bearing that squealed in the cold and figuring out the reason was the best month of my career.
What gives me juice is taking a machine apart to see what it does.
When the yield of the oven fell I took the whole process apart, step by step, until the reason was lying there on the table. I have seldom felt so alive as in those two weeks.
With a free year I would throw myself at how blood flows through a narrowed vessel, simply because nobody has sorted it out yet and an open riddle pulls me in like nothing else.
You know what stayed with me? The irrigation wouldn't hold pressure and the whole village had a theory. I dug along the line for three days, alone, sunburned, happy as anything, until I found the root that had grown through the valve. I want that feeling again and again.
finding the one wrong byte at midnight, pure joy
i get a weird high when a shader breaks in a way nobody has ever seen. food gets cold, i dont care
i lose all track of time when a shader misbehaves, forget to eat, come out the other end beaming
long dives into something nobody understands yet, thats my day
sometimes the assay gives nonsense and i have to figure out is it the reagent or the water or me. i love that part so much i forget to go for lunch
still pulling apart the weird blood films nobody can explain
`,
  'sign.technical.mastery': `
A colleague from Oslo flew in just to ask about my segmentation trick; I have told that story at every party since.
A day that leaves me two hours to practise the fiddly stuff, so that my hands get better every year, suits me down to the ground.
A free year? I'd go sit beside an old die maker in Germany and learn hand scraping till it lives in my fingers. True master, that's what I want to be.
A management course? I'd sooner spend the money on a fortnight of advanced typography and come back sharper.
A professor quoted my answer on phase noise in his lecture, and I have the slide framed in the hall.
A senior animator called me 'the dictionary of rigging'. I still get a warm face when I think of it... such a person I want to stay.
A title, no. The apprentices whispering "ask the old one, he knows cams", that I want.
An expert, no contest.
Another fifteen years at gearboxes and I might finally understand them. Suits me grand, I cannae think of a better way to spend the time.
At fifty-eight I enrolled in the deep learning course, sat in the front row and felt seventeen.
Becoming a generalist who knows a bit of everything would feel like a loss to me, I want to own accessibility end to end.
Being called the expert by other experts is worth more to me than any title with "head" in it.
Being cited as the authority on single-cell normalisation would crown my career.
Being the resident guru for Excel macros is silly, maybe, yet I glow when they ring.
Building up my knowledge brick by brick gives me purpose.
Deep technical mastery.
Deeper into test automation, please, there's so much left calling me.
Each winter I take one corner of the language that I only half understand and study it until it is mine. I'd be sorry to stop that, whatever title you gave me.
Every new thing I learn about lithium cells makes me want three more.
For me the honour is this: a crane stops in the middle of the night and the port says, call Joaquín, he will know.
For twenty-six years I've been perfecting how I read a chromatogram and it still excites me.
Get properly good at Rust. Then better. Then good enough to find my old code embarrassing.
Getting better at engineering.
Getting fluent in Bayesian methods, for real this time: that is my plan and my pleasure.
Going deep makes me feel rich. Going broad makes me feel thin.
I adore that feeling when, after years, the whole of TCP finally sits in your head at once.
I am 26 and my statistics is mediocre. In ten years I want to be the person in the institute that others ask about Bayesian models. This is the plan.
I am learning formal verification in the evenings and I would like it to become my whole profession.
I am proud when colleague says: ask Kasia, she will know. For this I come to work.
I care about doing excellent engineering.
I like being asked about motors.
I like being good at this, properly good, embarrassingly good.
I look forward to Thursdays, that's when I've two hours with the new tax code and a pot of coffee. Getting better at this never gets old for me.
I love improving my skills.
I practise katas every morning before the kids wake; it sets me right for the day.
I practise locks and weird protocols on weekends, nobody asks me to. Being sharper than last month is the thing that keeps me in this job.
I read the RFC twice, for pleasure, before anyone needed it.
I read the new ISO standard cover to cover in the bath and felt like a king.
I spend my evenings on type theory papers since nothing else feels as nourishing.
I take pride in being the person everyone calls when Postgres replication goes sideways.
I value expertise.
I want a craft, not a career.
I want my name to be the one people mention when RF antennas come up.
I want time carved out to study, two papers a week, protected, so I stay sharp in my subject. A life without that would not fit me.
I want to be known as the expert on our compilers.
I want to be the best at what I do.
I want to go deeper, much deeper: Bayesian nonparametrics, measure theory, all the parts I skipped during the doctorate.
I would like my name to mean one thing: if it concerns protection relays, you call Lars-Erik.
I'd be thrilled to be the person whose name comes up whenever rendering does.
I'd hate to go rusty in typography and grids.
I'd like to be the name behind the method.
I'd like to become what my old professor was: someone whose judgement on alloys was final.
I'd love to be known as an authority in optics.
I'd miss being the one with the answers on soil mechanics.
I'd rather be a true authority on welding metallurgy than a so-so boss of thirty.
I'm drawn to the slow accumulation of skill, like a luthier.
I'm driven by getting better at my craft every day.
I'm hungry to get to the next level as a penetration tester, skills wise I mean, not rank.
I'm only halfway into functional programming and already know I want the other half.
I'm the one they ask about old Polish type, and I'd hate to lose that.
If I had a free year, I would go back to hydrodynamics and study it until I am second to nobody in our yard.
If I had one year free I would study only fermentation, nothing but fermentation, until I understand it better than my old professor.
If I took the team, my R would go rusty, and this I could not bear.
If my epitaph says "she understood turbines", I'll be pleased.
In five years I like to be so good in colour grading that studios from other countries call for me.
It is a little embarrassing to say, but I want to be the person in our company who knows motor control the best.
It is not headcount I am after, it is to be the finest experimentalist I can be.
It matters to me to be top of my game in audio programming.
Knowing more than the manual gives me a quiet kind of joy.
Knowing my stuff cold, that's what gives me self-respect.
Leadership no longer tempts me. Becoming really, truly good at database internals does.
Losing touch with the state of the art in SLAM would feel like going blind.
Master craftsman, properly, with nothing left that I can't repair.
My aim for the next decade is mastery of mixed-signal design, nothing less.
My ambition is modest: become the finest technical writer of API references in Scandinavia.
My grandfather was a cabinetmaker and folk came from two valleys over for his joints. I want that kind of name, only for control software.
My part? Honestly, I was the one who knew the old interlocking by heart, and they rang me at home for it. I want to stay that person, so I still read the circuit drawings on Sundays.
My teacher in Jaipur could look at a limb and tell you how the man walked. People came three hundred kilometres for his opinion. I cried at his funeral, and I decided that I would work every day until people travel for mine.
Nobody else here can tune these antennas by ear, and I keep sharpening that because I'm proud of it.
Of all the compliments I ever got, "ask Miriam, she knows enzymes" is the one I kept.
Old Harald could hear a bad bearing from the gate, and I've been training my ear happily ever since.
Old Mr Okafor from the other hospital drove an hour with a blood gas machine in his boot, since he'd heard I was the one to ask. I had it open before he'd sat down. He said nobody else in Lagos could have, and I've been taking the service manuals to bed ever since, so as to deserve it.
On Easter night the anaesthesia machine stopped and they sent a boy on a bicycle for me, not for the firm. I love to be that person, the one who knows the thing down to the last washer.
Recognition as a top engineer is what I'm aiming for, rather than recognition as a boss.
Seeing my own tests from 2016 makes me wince, and that wince is delightful, it says I have grown as a craftsman.
Sharpening my statistics is my favourite form of rest.
Technical excellence matters to me.
Ten years from now I want to know power electronics so well that the textbook people call me.
The craft itself is what I'd like to grow in: cleaner drawings, tighter tolerances, fewer lines.
The sticker on my door says "ask here about Oracle licensing" and I polish it, literally.
They ring me from the other plants when the PLC acts up. Being the one they ring is how I'm of use, and I like it that way.
Thirty years I have translated patents, and I still keep a notebook of the terms I got wrong. To become a little more exact each year is the whole pleasure of it.
To be an expert, a real one, is for me the dream since the institute.
To be known as the expert for the hard parts is what I want.
To touch a Byzantine silk and know how it will behave took me twenty years of learning. I hope the next twenty make me better still; I wish for nothing else from my work.
What I admire are people who know one thing completely. I want to be one of them.
What I admire in Frau Keller is that after forty years she still learned something about concrete each month. I wish to be such a person.
When a stranger at a meetup in Tallinn asked if I was the PostGIS person, I walked on air back to the hostel.
When the vendor's own support forwards a question to me, I walk ten centimetres taller for the rest of the week.
being the person the whole floor walks over to when postgres acts up... yeah i love that, not gonna lie
deeper, not wider. linux networking till i die
if someone paid me one year to learn i'd go deeper and deeper into sourdough microbiology, i want to be the best in the country at it
know everything about cold rolled steel. EVERYTHING
want to go really deep on kernel stuff. like embarassingly deep
`,
  'sign.technical.impact-through-expertise': `
A greenhouse model I wrote steers a thousand hectares now. Mine!
A library that fifty teams call a million times a day, that's how I like to leave my mark. Somebody else can have the seat at the table.
Architecture is where I add the most and I love it.
Being the author of the template that every analyst here starts from pleases me enormously.
Building tools.
Creating standards others can rely on is how I'd like to leave my mark.
Designing the antennas that fly on every satellite gives me deep satisfaction.
Designing the library that half the firm imports without thinking about it fills me with quiet pride.
Half the company builds on the deployment tooling I wrote in 2019 and most of them don't know my name. Perfect. That's the kind of mark I want to leave, more of that.
Half the country's meters run on a routine I designed; nobody knows, and I love it.
Having users all over the world for a little library I keep alive, that's my reward.
I built a small tool that checks the boundary files before they go out. Now every county in the state uses it and nobody knows my name, and it's still my proudest thing.
I get a kick out of watching adoption of my framework climb.
I get my satisfaction from infrastructure, invisible, boring, and holding up everyone else's work.
I hope to be remembered for the sequencing workflow labs on three continents are using.
I love drawing up the blueprint from which others construct.
I want a say in the big design choices because good foundations spare thousands of folk grief.
I want my ideas baked into the product's bones.
I want to be remembered for the engine everybody ships on, not for a place on the org chart.
I want to be the reason the pager stays quiet, by building the automation, not by running the rota.
I want to build better tools.
I want to change how the database works for everyone.
I want to lay the technical foundations for what comes.
I want to make the systems that make other engineers' lives easier.
I would love to create an open source project that people depend on.
I wrote the low-dose protocol for children and now four hospitals follow it. My proudest thing, no doubt about it.
I'd like my next ten years to go into methods. Ones that outlive me, that a hydrologist in Laos can pick up and use without ever asking who made them. I did it once with a small flood index and nothing since has tasted as sweet.
I'd like to be remembered for the things I built.
I'd like to design the way our services talk to each other.
I'd like to set technical standards.
I'd love to shape the tools that every future forester measures with.
I'd rather influence through design than through authority.
I'd rather ship one tool used by everyone than run a department.
I'd sooner influence the company with a well-made API than with a seat on the board.
I'm happiest tucked away building the thing the rest of the plant will run on.
If the ministry adopted my method for measuring plots, I would need neither office nor staff. A method that everyone uses: that is the influence I desire.
In my lab the assay protocol I developed is used in three countries now. It is through such methods I wish to contribute, with my own hands and my own knowledge.
In ten years I want there to be a whole toolbox out there with my thinking in it, and strangers relying on it.
Last spring I wrote a macro so that the coders wouldn't have to look everything up twice. By summer all nine hospitals had it. I still get a warm feeling when I see it open on the screen of somebody I've never met.
Making an impact through good design is what I'm after.
My ambition: a design so sound that other people's work gets easier.
My biggest lever is what I know; I want to pull it for the whole company.
My contribution should be a system that keeps running long after I've left.
My idea of influence is a pull request that removes a whole class of errors for everyone.
My library is used by all teams and I'm proud of it.
My macros run the whole accounting department and seeing that is why I do this.
My name on the template. Everybody's hands using it.
My proudest achievement is the schema every team in the company now depends upon.
Nobody asked me to, but I made a calculator for the silage and put it on the co-op's page. Now there are farms in Chile using it. I've led nothing and nobody in my life, and still I changed how people feed their cows. What a thought!
Not the applause. What I want is for my rig to be out there carrying somebody's show every night.
One good library and every map in the ministry gets better. I'd choose that over a team of ten any day.
Rather than managing the testers I want to hand them a framework they'll swear by.
Saw three squads drop their own scrapers for my ingestion framework last sprint. I was floating, actually.
Seeing a number I modelled turn up in the minister's speech made me proud for a month.
Seeing competitors copy our interlock design, my interlock design, was flattering beyond words.
Seeing other teams use my API makes my week.
Some people want a corner office; me, I'd like the whole airport leaning on a procedure I thought up and never noticing.
Somewhere in Lyon a nurse uses the dosing screen I laid out, and that thought carries me through Mondays.
That fixture I designed is on every line. Guys I never met set it up in the morning. That's how I wanna count around here.
The calibration bench, no doubt. I designed it, then three departments threw theirs out and asked for mine. Nothing else this year made me so proud.
The day the whole campus moved to the identity service I'd drawn up on a napkin, I kissed the napkin.
The lighting plot I drew for the spring show is the house standard now; every visiting crew starts from it. Seeing them do so gives me a quiet thrill.
The sedation chart our unit uses is my own design. When I visited Ibadan and saw it taped to the wall there too, I nearly cried for pride.
The signalling logic I laid down in 2007 still runs line four, and I ride it on my birthdays.
The test bench that I developed stands now in every plant. When colleagues in Mexico write they can't imagine the work without it, I smile the whole day.
The thing I want to become great at is platform design, so fifty app teams can lean on what I make.
There's a water plant in Samar that still runs by my drawing, fifteen years later. I went past it on the bus with my children last month and pointed, and my throat was tight. That's how I want to be remembered, by things that go on working for people.
They still use my charts! Twelve ships! That's the stuff.
Tooling! Save forty artists ten minutes a day each and I'm on cloud nine.
Watched a trainee at another hospital use my calibration jig without knowing who'd made it. I grinned all the way to the bus.
What I'd miss is the ripple: you fix one interface, and a hundred consumers breathe out.
When I saw an intern, whom I'd never met, running my calibration script, I nearly cried.
When a team I've never met adopts my library, that feels like the best kind of influence.
When people stop cursing at the build because of something I made, I feel useful.
Writing the reference architecture and then watching eleven teams not make the mistake – I'd pick that over any headcount.
i like that my rule sets decide more than any speech would. two hundred clerks follow them daily and nobody has to be talked to. when one of them says it just works i feel like a king in slippers
i want my stuff to be the default, the thing ppl just reach for
me drawing fixtures the whole shop floor will lean on
the level editor i hacked together is what every designer opens in the morning. thats the thing im proudest of
`,
  'sign.technical.mentoring-not-managing': `
A kid from support asked me how DNS really works, we filled two napkins, best lunch in months, and no form to fill in afterwards.
A teacher, yes, gladly. A supervisor, please not.
A tutor, yes, with my whole heart. A superior who writes evaluations, no; it would take all the joy out of it.
As a staff engineer I get to teach and to walk away before the pay talk, and that's exactly how I want it.
Being the guild's teacher suits me perfectly; being the guild's boss would be a punishment.
Guiding newcomers over their first schematic gives me a sense of purpose I never got from the six months I did staff reviews.
Half the analysts learned pivot tables at my elbow, which tickles me pink; being in charge of their holidays would spoil it.
Helping a colleague understand pointers gives me joy, hiring and firing would ruin it.
Helping others get technically better is great fun, as long as I keep my hands on the keyboard and nobody reports to me.
I blushed when the trainees clapped after my talk on tolerances, and I blanched when the director said I should supervise them.
I enjoy coaching engineers on code but not on their careers.
I feel rich when an apprentice overtakes me at the CNC, and I'm glad his wage is decided upstairs.
I find great joy in going through a beginner's draft with her at my side. To judge her as an employee is quite another matter, and I would refuse it.
I get a kick out of code reviews where someone learns something, and a headache from annual reviews where someone gets a number.
I light up at the whiteboard with the trainees. Sit me down to grade them for HR and the light goes out.
I love mentoring juniors, but performance reviews bore me.
I want to be a teacher of the craft and not a supervisor.
I want to be everybody's teacher and nobody's manager.
I want to be thanked as the woman who taught half of Naples to prepare sterile infusions, and never as anybody's boss.
I want to coach people in statistics, without the burden of their salaries.
I want to help people learn engineering without having authority over them.
I want to run the Friday SQL clinic till I retire. But promotions, salaries, who is next for what - keep me out of it.
I'd happily spend every afternoon beside a junior, showing her how to set a lathe. On Friday one got her first thread dead right and we shook hands like statesmen. Where her career is heading, that's somebody else's table to sit at, and I'm glad of it.
I'd like a little sign on my door: ask me how it's done. And a second one: not your supervisor. I came up with that after a week in which I taught three people to splice, which was lovely, and filled in three assessments, which wasn't.
I'd like to share my knowledge without formal authority.
I'd love to travel about giving courses on our instrument. Only the courses, mind. I don't want to be anyone's line manager, not even a kind one.
I'll teach mapping till I drop. Promotion chats, never.
I'm a sucker for brown-bag talks on consensus protocols. Ask me to write someone's promotion case and I hide under the desk.
I'm fond of teaching. I'm not fond of succession matrices.
I'm happiest as the old hand who teaches the trade and goes back to his own bench.
If I could only teach, grow folks' technical chops and skip the whole boss business, I'd never retire.
Lead the reading group? Gladly, any day. Lead the department with its quotas and reviews? I'd rather eat the papers.
Let me be remembered as the woman who taught half of Galway to write a clear manual, and never as anybody's boss.
Let me be the mentor by the bench, not the name above them in the org chart.
Let me coach people on technique without ever being their boss.
Making hard concepts simple for colleagues is my jam, managing their expectations and workload isn't.
Mentor, gladly. Boss, no thank you.
Mentor, yes, with all my heart. Supervisor, never.
Mentoring on code is lovely, appraisals are dreadful.
My best days are demo days, me and a dozen beginners and a soldering iron each, zero personnel matters.
My evening class on pump alignment did more good than anything else I did last year. I'd happily give ten of them, provided nobody puts me over the people in it.
My heart is in showing people how the microscope works; appraisal season leaves me cold.
My plan is to teach more, evening classes in statistics as well, and to stay well clear of having staff to evaluate.
On Wednesdays I teach the new drivers how to read the air pressure, and I come home singing. On Fridays my brother, who is depot chief, writes their assessments. I looked at his Friday once and thought, never in my life.
Passing on the trade, aye, gladly, till the cows come home. Discipline, sick notes and who gets promoted I'd leave to the gaffer.
Passing on what I know about welding is a pleasure; I have no wish to sign anybody's holiday slips.
Show someone how a B-tree splits and watch their face, that's gold; talk career ladders and I'm out the door.
Staff path for me. I'd mentor the mid-levels on design all day long, but no direct reports, no comp talks, ever.
Teach, yes. Manage, no.
They thank me for my patience with beginners and it pleases me no end. Then they say I should run the group, and I answer that I only want the teaching half.
Three juniors I taught threat modelling to now teach it themselves, and I treasure that, I've got the photo of the first workshop over my desk. For a while I was down to be their line manager as well, with the reviews and the where-do-you-see-yourself chats, and then it went to Bea and I was so glad I bought her flowers. The passing on of the craft is the part that matters to me and I'd like to keep it to that.
Twelve years of showing trainees how to read a fault tree and I'd be sad to stop, while the disciplinary side I wouldn't take for double pay.
What I cherish is the tutoring side: the why behind a normal form. Development plans I leave to those who fancy them.
What a joy to see a trainee understand reserving after I explain it. I wish to remain the teacher and never to become the superior.
When Priya finally understood mutexes thanks to my silly restaurant drawing I was over the moon; her bonus, mercifully, is none of my business.
When Sam grasped tail calls he whooped and I whooped too; when I had to discuss Sam's absence record I felt sick.
When a trainee suddenly sees why we log-transform, I am over the moon. I simply do not care to be the one who rates her in December.
coaching juniors on sql: fun. sitting them down about their ratings: id rather clean the fridge
explaining vlookup to the nurses yes!! their yearly talks no thank you
i do art tutorials for the whole team and love it sm. but being someones lead, with the 1:1s and the ratings... nope, just let me teach
i like being the one who explains git to everybody, just dont make me anyone's boss
i'd do the intern bootcamp for free tbh, but line management? nah, keep it
show the rookies a good phishing catch every morning, bliss. their okrs? not my circus
staff eng who tutors people in incident debugging, without the org chart bit. sign me up
walking a junior through a stack trace, i could do that every day, but don't give me headcount
`,
  technical: `
A door I can close, and nobody knocking before lunch. That would be a good working day.
Being allowed to think one thought for a whole day is a luxury I'd never willingly give up.
Being alone with the instruments at night, when the theatre's empty, that's what I'd never give up.
Being hands-on is not negotiable for me.
Being hands-on keeps me sane.
Coding.
Deep down I'm a maker. I'd feel like a fraud with any other badge on.
Deep technical work is what I live for.
Door shut, phone off, four hours with my own work. Bliss.
Field days, mud, instruments, silence. I want more of that in my calendar and fewer rooms with projectors.
Focus time.
Give me an afternoon with the soldering iron over an afternoon in Teams any day.
I can't imagine not programming.
I enjoy building things myself.
I enjoy hardware.
I enjoy pipetting, I know that's odd, but the rhythm of it is lovely.
I get my peace of mind from a clean diff.
I like circuits and machines.
I like coding.
I like concentrating on one task.
I like quiet hours.
I like the lab.
I love C++.
I love data and want to stay close to it.
I love disappearing into the work for a day.
I love hardware.
I love managing state in React.
I love programming.
I love the feel of a keyboard under my fingers and an empty inbox.
I need focus time like other people need sugar. One week of uninterrupted measuring, and I am a pleasant person again.
I need long quiet blocks, I love them.
I need room to be creative alone. It's why I chose this work and I do not want to exchange it for a diary full of calls.
I pine for mornings without a single invitation in the calendar.
I prefer a calendar with two entries a week and the rest for building.
I prefer machines to memos, and always have.
I want a calendar with holes in it the size of whole afternoons, so I can sit and make something of my own.
I want to design, not to delegate.
I want to grow old as a developer, white beard and all.
I want to keep my hands dirty.
I want to remain in production myself, drawing and animating, not looking after the schedule of it.
I want to stay on the technical path.
I won't trade my quiet workshop for a corner office with a phone.
I would choose seven hours of drawing by myself and one hour with people.
I'd choose the workbench over the conference table every time.
I'd lose my mind without a terminal.
I'd love a week alone in the workshop.
I'd love to work on technical stuff only.
I'd miss coding too much.
I'd miss the code.
I'd pick a month on the boat with my instruments over a month of running the station.
I'd rather be making something than sitting in a meeting about it.
I'd rather code.
I'm at my most content on the night shift, by myself in the control room with my plots. I'd choose that over a corner office with people queuing at the door.
It's the technical work that I want to do for the next ten years.
Leading was a favour to the firm, the making is what I love.
Long stretches to myself to make things, that's what work has to leave room for, or I get grumpy.
Long uninterrupted stretches at the drawing board are precious to me.
Machines excite me.
Maker's schedule for me, thanks. Chop my day in half-hours and you get nothing; leave it whole so I can build and I'm a happy man.
Meetings all day would be hell, I want to be making things.
Meetings drain me, making things fills me back up.
My fingers itch when I haven't soldered for a week.
My happy place is a dark server room with a laptop on my knees.
My heart is in engineering.
My ideal day has one standup and then six hours of code. Simple.
My own commits please me.
My perfect day has one stand-up and then seven blissful hours of making stuff.
Once a month I get a no-meeting day and I look forward to it like Christmas.
Take the laptop away from me and I'd mope like a dog at the window.
The bench is where I'm happy.
The engineer's path is the one I feel in my bones.
The lab bench is where I feel like myself.
The maker's life is the one for me.
The principal engineer track, please. I looked at both job descriptions and only that one made my pulse move.
The promotion would take me away from the plasma chamber and I can't bear the thought.
The smell of solder flux, the hum of the fume hood, I'd be miserable without it.
The week with an empty calendar was the best one in years.
They offered me head of maintenance. I said no and asked to stay on the tools, and I'd say the same again.
They offered me the desk job and I turned it down to stay with the cables. I'd do the same again.
Typing away in the hush of the reading room with a manual to write, I'm the happiest man in Ghent.
What I want is a desk in the corner, a CAD licence and to be left in peace.
What I would miss is smell of soldering iron and the moment when the board blinks first time. Without this I would be a sad man.
When I close the laptop I'm worrying about my own design and nobody else's life. I'd like it to stay exactly like that.
Writing software is my thing and I'd like it to stay my thing.
i wanna stay close to the code
i want my afternoons for building stuff not for calls
my perfect day: mornings heads down alone, afternoons heads down alone, evenings with my kids
working from home with the phone off is when i'm happiest
`,
} as const;
