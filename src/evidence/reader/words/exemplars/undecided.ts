/** Sentences that draw to both tracks alike, those that decide nothing (denials stand in `denied.ts`), and those that are drawn to something else, one a line. */
export const undecidedExemplars = {
  both: `
A calendar with half quiet and half people is what I'd wish for.
A doctorate-level grip on signal processing AND learning to lead a department. I've two stacks of books by the bed, same height.
Architect or manager, I'd be overjoyed with either and for good reasons.
As happy at the whiteboard as in a one-on-one.
Ask me Monday and I'd say architect, ask me Friday and I'd say head of group; I long for both.
Being the expert delights me, but being the one who speaks up for the team delights me just as much.
Both pull at me: the silence of the drawing office and the bustle of the site.
Both, truly: to be the expert on batteries and to lead the people working on them.
Building the tool was great and seeing the team win with it was just as great.
Defining the interfaces and defending my folks, two jobs, one happy fool.
Designing the platform and building up the crew that runs it give me the same glow.
Equal parts code and coaching would be ideal for me.
Finding the leak made my Monday, seeing Aylin get promoted made my Thursday. Equal joy, no kidding.
Game feel and team feel, I care for both with all I've got.
Half of me wants to go deep on distributed systems, the other half wants a team of its own.
Honest to God I'm torn: I hanker after the craft and I hanker after shaping the studio's direction, and neither one's winning.
I adore digging into security holes and equally adore getting my analysts the recognition they're due.
I adore the quiet lab on Sundays, and I adore Mondays when everyone wants something from me.
I am equally fond of inventing new assays and of fighting for the lab's standing with the board.
I care about the craft. I care every bit as much about my people's careers.
I couldn't give up either: the design work or the one-to-ones.
I feel pride in my patents and pride in my people, and the scale won't tip.
I find as much meaning in a well-made schema as in a well-made team.
I get as much joy from a clever circuit as from a colleague who finally dares.
I get equal joy out of a hard bug and out of seeing a junior take off.
I get up for the code and I stay late for the crew.
I hope to deepen my signal processing and to grow into strategy too, fifty-fifty.
I light up over type systems. I light up over team dynamics. My wife says I'm a Christmas tree.
I like coding and I like leading.
I like mentoring as much as debugging.
I long for long quiet hours of analysis, and I long for lively days of leading, depends if it's Tuesday.
I love coding and I love leading people, no difference.
I love cracking hard bugs and I love watching my juniors get promoted, I couldn't pick.
I really like owning the design and I really like owning the team's result.
I treasure the moment a model converges and the moment a teammate does, so to speak.
I want to be an expert and a leader, equally.
I want to sharpen my causal inference and, with the same hunger, learn to shape company strategy.
I wish I could be cloned, one for the simulator and one for the staff meeting, both would enjoy it.
I wish for quiet design days as strongly as I wish to steer where the yard is going.
I wish to be a first-rate pharmacist and a first-rate head of pharmacists, with the same hunger for each.
I would be equally sad to leave the keyboard or the team behind.
I'd be as glad to be known for my expertise as for the people I raised.
I'd hate to lose my focus time and I'd hate to lose my people.
I'd miss the architecture as a manager and I'd miss the coaching as an engineer.
I'd miss the bench, and I'd miss leading the group, about the same.
I'd miss the lab as badly as I'd miss my students' careers.
I'd want to keep a hand in the engine and at the same time be answerable for the whole team's success, both feel like me.
I'd want to keep my hands in the firmware and also have folks to bring on, neither would do alone.
I'd want two things on my gravestone: she knew her trade, and she brought up good people. Neither of them first.
I'm as giddy about a clean architecture as I am about someone on my team getting promoted. Inconvenient, I know.
I'm happiest as a tech lead because I have one foot in the editor and one in the lives of my team.
Inventing things excites me, steering people through uncertainty excites me too, and to the same degree.
Leading the dig fascinates me just as cataloguing the sherds does.
Mondays I'm elbow-deep in the firmware and I love it, Tuesdays I'm with my three reports helping them along and I love it just the same. Please don't ask me to rank those.
Mornings in the simulator and afternoons with my trainees, please don't make me drop either.
Mornings making, afternoons with people. Take away either and I'd be miserable.
My best memory is designing the turbine blade; my other best memory is seeing the team carry it over the line.
My dream week is two days alone with the simulator and two days of one-to-ones with my own team. I want the both.
My energy comes from puzzles and from people, fifty-fifty.
My ideal week is three days at the bench, quiet, and two days running the group.
Nothing beats an afternoon of pure coding except, perhaps, an afternoon of coaching, and the reverse holds too.
On Monday it was a race condition that made me happy, on Tuesday a postdoc's promotion. Same warmth, both days.
Proud of my patent, prouder of my team, then prouder of the patent again; it changes weekly.
Put me in a room with an unsolved outage or in a room with an unsure graduate, I'm happy in either.
Reading papers and running the department are equally dear to me.
Solving the flood model was glorious, getting the whole agency to work differently was glorious too.
Some weeks it's the algorithm that makes me sing, other weeks it's the people, and over a year it evens out.
Specialist work satisfies me deeply and managing satisfies me deeply, I've tried four times to choose.
Strategy meetings excite me and so do stack traces, what does that make me?
The best days have two halves: code before lunch, my people after it.
The debugging gives me a high and so does seeing Ana grow. Same high.
The hands-on work and the leading are like my two kids, don't ask me which I love more.
The next ten years, deeper into metallurgy and also better at leading people. I want both and I refuse to rank them.
The pipeline I designed and the four analysts I brought up are dear to me alike.
The scientist in me is content at the bench and the leader in me is content at the head of the table.
To be asked for my knowledge warms me, to see the others succeed warms me also, I cannot say which more.
To give up the microscope would hurt, to give up the group would hurt the same.
To solve a puzzle and to see somebody grow are the same happiness to me.
To solve it and to lead those who solve it, I love the two alike.
Two things make me hum: a gnarly race condition, and somebody I've coached getting their first promotion. Take either one away and I'd sulk.
When our release went out I was as proud of my compiler pass as of the people who'd stuck together.
Writing tools everyone uses makes me proud, and so does shaping the culture of the place.
mornings in the code, afternoons with the people. i'd want exactly that split
torn. i'd miss the terminal and i'd miss my people, same amount
`,
  neither: `
All the requests come through my inbox first and I sort them.
Ambiguity stresses me.
Around eleven hours of my week go into calls, the remainder into R scripts.
As a student I loved proofs.
Assembler I read fluently, ARM and RISC-V, that was part of my degree.
At our place the two ladders pay the same up to level six, after that it's anyone's guess.
At present I've eleven people reporting to me, plus a cat.
At the moment I'm the only one who understands the build.
At the moment it is four hours at the bench, three in the office, something like this.
Being a manager pays eight percent more here.
Being a principal engineer is a job like any other.
Being alone all day gets me down.
Being asked for advice all day is tiring.
Being called an expert means little to me and so does being called a leader.
Being fair, being on time, not lying. Same as anybody.
Being interrupted isn't a problem for me.
Being the expert gets old.
Big rooms of people don't scare me.
Budget season is pure misery, every autumn again.
Clear goals or unclear goals, same to me.
Code reviews annoy me.
Colleagues call me the walking man page.
Colleagues tend to come to me with questions on significance tests.
Conflict between team members stresses me.
Conflict in the team doesn't keep me up at night.
Conflict talks are part of my duties, and I conduct them when necessary.
Conflicts make me ill.
Core hours are ten till four and the managers get parking, which in Brighton is worth more than the salary.
Debugging somebody else's Perl at midnight is a punishment.
Deep work doesn't happen in our open-plan place.
Design reviews tire me out these days.
Developers here rarely stay beyond three years.
Flaky tests annoy me to no end.
Great, another mystery outage, just what I needed on a Friday.
Growing a team sounds like a lot of paperwork.
HR offered me a place on the leadership course.
Half of my week is meetings, the other half is email.
Hard to picture myself in either five years from now.
Hello from rainy Bergen!
Hm, let me think it over until tomorrow.
Hm. Let me sleep on that one.
Hmm, could you ask that in another way?
Hold on, the cat is on the keyboard.
Honestly I've never thought about what gives me energy, I just come in and do my job.
How lovely, forty appraisals to write. Said nobody.
How would you define impact for somebody in a support function?
I am an expert in Java.
I am rather good at debugging Spark jobs.
I built the reporting database, it's still running.
I can live with the on-call weeks.
I can pick up new frameworks quickly, and negotiating with vendors I have also managed without accidents.
I can run a meeting and I can fix a server, and my pulse stays the same.
I can stand a day of calls.
I can take it or leave it, the mentoring.
I can't remember the last time I designed something.
I can't say that reviews bother me or please me.
I could learn Rust if they needed it.
I could probably get by without a compiler.
I could see myself doing most things, given notice.
I debugged a race condition in May.
I designed the wiring for the new hall.
I did a master's in hydrology at Delft.
I dislike being stuck alone with code.
I dislike being the boss.
I do a fair bit of firefighting, everyone does.
I do code reviews on Tuesdays and Thursdays.
I do not lose sleep over other people's performance.
I don't get a kick out of puzzles the way my brother does.
I don't get much out of applause for the team, to be frank.
I don't hate it, put it like that.
I don't know, it depends on the day.
I don't like paperwork. Who does.
I doubt that I'd miss leading.
I enjoy my job.
I enjoy my lunch break by the river.
I fear I'd be bad at firing people.
I find it easy to talk to people.
I find it hard to say.
I find the politics here tedious.
I gave a talk at the user group in May.
I get asked to speak for the team when the others are busy.
I get good feedback for my presentations.
I get on with everybody and I get my tickets done.
I get through my backlog on time.
I got a certificate in coaching through work.
I got into IT by accident and have no idea where I want to be.
I had a course in conflict resolution.
I handle the escalations from Asia because of the time zone.
I handle vague requirements by writing them down and asking.
I hate that everyone talks about leadership.
I have no burning wish to be the expert on anything.
I have strong technical skills.
I haven't got a view on that.
I helped a colleague prepare her talk last month. It took two evenings.
I hold the licence for all four types and have twenty years behind me.
I imagine specialists get bored after a while, but that's only a guess.
I keep a list of open decisions in a notebook.
I know C, some Python and enough Perl to be ashamed.
I know how to design systems that scale.
I know how to run a meeting.
I know three programming languages and enough of a fourth to be dangerous.
I lead a team.
I lead by accident.
I learned Rust last year.
I learned three programming languages at university.
I manage a budget of forty thousand.
I mentor two juniors.
I negotiate with suppliers every month.
I never wanted to be famous for XML.
I no longer care about the newest frameworks.
I once dreamed of leading a lab.
I prefer working from home on Fridays, the train is always late.
I present the numbers to the board each quarter.
I really don't enjoy those Monday meetings.
I run the standup three times a week.
I sat with the architects to go over the design.
I sit between the analysts and the vendor.
I sit on the architecture board and on the hiring panel, one each month.
I solve problems at work.
I solved the export problem last week, it was a missing comma.
I speak for our group in the change board, by rotation.
I spoke up in the meeting about the deadline.
I started as a technician in 2004 and moved to design in 2011.
I suppose one could enjoy leading.
I teach the onboarding session because nobody else will.
I took over the team when Karl retired.
I took the technical route because it was the only one on offer.
I used to be mad about compilers; that has gone quiet.
I was asked to cover for the lab head while she was on leave.
I was asked whether I would take over.
I was responsible for a budget of two million.
I was voted spokesperson because I was at the toilet during the vote.
I went to the kick-off and took notes.
I wonder what I'd be like with a team.
I worry that I'd lose touch with the code.
I worry that my skills get old.
I would be lying if I told you I had a plan.
I would not miss the code reviews.
I would rather not answer that one yet.
I wouldn't call myself a people person.
I wouldn't miss the on-call pager.
I wouldn't say that fault-finding excites me.
I wouldn't want to be stuck with code forever.
I write code, I get paid, I go home.
I write code.
I wrote the style guide everyone has to follow.
I'd be a better manager than the one I have.
I'd do whichever has the shorter forms.
I'd hate a day without a break, whatever is in it.
I'd need training before I could do either of them properly.
I'd not shed a tear over the team meetings.
I'd say average.
I'm forty-six and it feels late for a change.
I'm good with people and I'm good with machines.
I'm not afraid of hard bugs.
I'm not really bothered who gets the credit.
I'm quick with figures, always was. School prizes and so forth.
I'm responsible for eleven people and two products.
I'm sick to the back teeth of Gradle, if I'm honest.
I'm strong in statistics and okay in writing.
I'm the go-to person for Excel, God help me.
I'm the only one with the admin password.
I'm thirty-four and I write ERP documentation in Katowice.
I'm told my strength is calming people down.
I'm too tired to be excited about anything.
I'm used to shifting priorities by now.
I've fixed that pump more often than I can count.
I've got the certificates for both, high voltage and crew supervision.
I've got the skills for both.
I've had good managers and bad ones.
I've had the "expert" badge on my profile since 2021.
I've hired four people and let one go.
I've kept my certificates up to date as the contract demands it.
I've learnt to say no.
I've lost interest in office politics altogether.
I've mentored three interns because it was my turn.
I've never been ambitious, that's just a fact.
I've never had to fight for anybody's raise.
I've no complaints about the culture here.
I've no strong feelings about promotions.
I've run the pathology pipeline since 2018.
I've stopped reading papers, no time.
If I became a manager I'd probably have more meetings than now.
If I led, I'd have ten people.
If I stayed technical I'd probably end up as an architect.
If Marek leaves, it would probably fall to me to run the group until they find someone.
If only I knew what I like.
If they need me to do appraisals, well, somebody must.
Imagine I had ten reports, how would that even go?
In my family, being the boss is what counts.
In my first year as lead I hired three people and lost one.
In my last job I was the architect, here I'm a developer again.
In the 360 they wrote that I explain things well and that juniors trust me.
In the last review they wrote that I am valued for my technical depth.
In theory a person in my spot could spend all day on performance work and nobody would notice.
Is making an impact even something you can measure?
Is there a third option, like project manager?
It depends who I'd be working with.
It isn't the coding that I object to.
It took me six years to be certified for the reactor.
It would be interesting to know what a director does.
It would be odd to manage my friends.
It's a job like any other.
It's been a long year.
It's fine when others take the credit.
Kindly clarify, are you asking about technical skills or soft skills?
Last month the server room flooded and half the building carried boxes until three in the morning. Quite a night, that.
Last week was mostly regression testing, two interviews and a fire drill.
Last year I moved from the night lab to the day lab. Same instruments, more daylight.
Lately I only attend and nod.
Leading people never did anything for me, and code stopped doing it as well.
Legacy code depresses me.
Long coding sessions give me a sore neck, meetings give me a headache.
Managing isn't for me.
Maria enjoys the chaos.
Maybe ask me after the holidays.
Merge conflicts. Awful things, all of them.
Most of my commits this quarter were in the backup tooling.
Most of my week goes into email.
Mostly I am in the lab till four, then there is the group meeting.
My English is enough for the stand-ups.
My SQL is better than anyone's on this floor, that's just a fact.
My boss dreams of seeing me in the lead role.
My boss values my expertise, it says so in the appraisal.
My calendar has eleven meetings a week.
My code is in production in six countries.
My colleague Anita loves developing people, she's great at it.
My colleague lights up when a junior gets it.
My company values leaders more than experts.
My desk is by the printer.
My desk is near the window.
My employer pays for a coach, six sessions.
My father was an engineer too, at the tram works.
My mentor said I should make a list with pros and cons.
My mentor says depth is the way to go.
My mentor wants me to write papers.
My old boss was a fantastic mentor, she developed five leads.
My part in it was the frontend.
My partner says I should stop overthinking it.
My partner would like me to be home by six.
My partner's convinced I should go for head of design.
My predecessor wrote a handover of four lines.
My psychologist asked me the same thing.
My reports seem content, as far as I can tell.
My role is half architecture, half coordination.
My sister gets a kick out of coaching.
My skills are a little dated, I've heard.
My skip-level brought it up in passing.
My team hit its numbers last year, and the year before that.
My team hit its targets, as it does every year.
My team speaks four languages, none of them well.
Myself and two others are sharing one office, so it gets loud after lunch.
Neither coding nor leading excites me.
Never have I felt the wish to lead.
Nobody has ever asked me what I want, so give me a minute.
Nobody here has ever gone back from manager to engineer.
Not really.
Not sure I'd be any good at strategy.
Nothing at work gives me energy at the moment.
Nothing special happened this week.
Office politics is not my cup of tea and never was.
On average I have four hours of meetings a day and three of desk work.
Once upon a time I wanted to be a manager.
One-to-ones are every two weeks, thirty minutes, with a form.
One-to-ones wear me out.
Others find the fog difficult, for me it's normal.
Others like solving puzzles. I like when it is over.
Others rely on my scripts, for better or worse.
Our CTO lives for strategy.
Our director gets a kick out of strategy.
Our hangar has two crews and I go with whichever is short that day.
Our library has forty users.
Our priorities change a lot.
Our tester retired and we got a tool instead.
Our wiki is out of date.
People do tend to listen when I talk, I suppose it's the accent.
People skills: solid. Got them from eight years of helpdesk before I moved to backend.
Perhaps I'm too old for either.
Pipetting for a full day is a torture.
Priorities changed again on Tuesday.
Problem solving is part of the job description.
Quality matters in what we do.
Reviews of staff are not my favourite.
Sitting over spreadsheets all day isn't my idea of fun.
Solving puzzles all day gets old after a while.
Some days are calls from nine to five, some days are not.
Some folks light up when they coach; good for them.
Some folks need a lot of hand-holding and I provide it.
Somebody has to do the planning, so I do it.
Speaking up comes easily to me.
Spent most of last week in the debugger because the CAN driver dropped frames under load.
Stand-ups drive me up the wall.
Strategy meetings are a necessary evil.
Suppose they gave me the group, then I guess I'd find out.
Suppose they made me staff engineer, there'd presumably be more proposals to write.
Teaching the course was all right.
Team leads here earn a bit more than senior engineers.
Technical debt is what it is.
Technically I sign off the release notes and the design specs for the payments flow.
That's a good question.
The audit closed with no findings. Three weeks of work, then it was over, and on we went.
The best engineers here never get promoted.
The churn model is used by marketing, and the team around it is five persons.
The clients like me, I gather.
The company is introducing a dual ladder next spring, with principal on one side and head of on the other.
The company sends every senior to a leadership seminar.
The customer changed the requirements again.
The developers in my group need their quiet hours.
The firm wants more women in leadership so they keep inviting me to breakfasts.
The interns are here till August.
The juniors like being coached.
The juniors sit next to me.
The kids are ill so I slept badly.
The lab closes at seven for insurance reasons.
The lead role comes with a car.
The new CRM went live in spring.
The organisation was restructured last spring and now we are five squads.
The pay bands overlap so that's a wash.
The promotion came with a parking space.
The question came up in my annual talk and I changed the subject.
The regression suite takes four hours on a good day.
The reorg is planned for spring.
The roadmap is decided by whoever shouts.
The site has two hundred staff and one decent coffee machine.
The studio's about ninety people, three floors, and the lift's been broken since February.
The team delivered everything on time this year.
The team has nine people and two open posts.
The team won an award once.
The team works fine without me, I checked.
The test lab has twelve stations and I schedule them.
The test rig is older than I am.
The tooling is terrible and the builds take an hour.
The union would have something to say about it.
There are unclear goals everywhere, it's a ministry.
There was a time when I enjoyed a day full of conversations.
There's an opening for a principal engineer.
There's no technical ladder in my company, after senior comes manager.
There's pressure from above to decide.
They gave me an intern for the summer.
They gave me two awards so far, one for a tool and one for a team project.
They made me team lead when the old one left.
They offered me the lead position twice.
They put my name on the org chart as interim.
They tried me as product owner for a quarter.
Titles are not important to me.
Titles don't matter to me.
Titles. Ha. We've had five reorganisations and I've been called something else after each.
To be honest the question is a bit abstract for me.
To work by myself is okay for me.
Uncertainty is part of the business.
Vague goals frustrate me.
We do pair programming twice a week, it's policy.
We had pizza at the last retro.
We have a monolith with nine services around it and I look after half of them.
We hire two people a year.
We use Java and Postgres.
We use Jira and a wall of sticky notes.
Were I a manager, my calendar would presumably look like Swiss cheese without the holes.
What did other people in my line of work answer here?
What do you mean by recognised, like awards and that?
What's the difference between staff and principal?
When I was a lead I enjoyed it for about a month.
When I was made lead nobody explained what it involved.
When a build breaks I'm usually the one who gets called.
Which of the two do people usually pick at thirty?
Work is work, isn't it?
Work is work.
Would a manager at your place still get focus time?
Wouldn't miss CSS for a second, let me tell you.
Yeah right, my lifelong dream: approving timesheets.
Years ago I loved debugging.
Yes, I've mentored people.
Yesterday I spent the afternoon tracking a normalisation bug, and today I reviewed two theses.
hi, first time i try one of these, hope my english is ok
how do other people answer this one?
i can draw fast and i can also make a schedule, if that helps
my mum is convinced i'd hate being in charge
my skip-level keeps saying i'm management material
no idea, never thought about it
suppose i took the architect job, then somebody else would own the oncall rota. dunno
`,
  elsewhere: `
A bigger salary would thrill me and so would a company car.
A pay rise would make me happy.
A quieter town and a garden, that's my ambition.
A title would be nice, and a company car.
Baking for the school fair makes me happier than it should.
Being a good dad is my purpose, the rest is noise.
Family comes first for me.
Flexible hours mean the world to me.
Free travel was why I joined and free travel is what I'd miss.
Getting enough pension to stop at sixty is my aim.
Health matters most to me now.
I care about the environment.
I cherish the six weeks of holiday, nothing else comes close.
I dream of living by the sea.
I enjoy a beer with the team.
I enjoy a challenge.
I enjoy cooking for twenty.
I enjoy project management software.
I enjoy reading novels.
I enjoy sport after work.
I enjoy travelling for work.
I fancy opening a little bookshop with my sister.
I hope we get the new office furniture.
I like a bit of everything.
I like a good challenge.
I like coffee and cycling.
I like having a plan.
I like it when customers say thank you.
I like learning.
I like my colleagues and the canteen is good.
I like my colleagues.
I like the company.
I like this product.
I like travelling with colleagues.
I like variety.
I like winning.
I like working here, the people are nice.
I long to live by the sea again.
I look forward to Christmas.
I look forward to lunch with the old gang from payroll more than to anything on my task list.
I love cycling to work.
I love going to lunch with the team.
I love my bike.
I love our customers.
I love that I can leave at four.
I love the weekends.
I need more sleep, that's the truth.
I need stability right now.
I prefer tea.
I prefer working in a good atmosphere.
I relish the winter closures, two weeks of skiing and no email.
I treasure my evenings, pottery and a glass of red.
I value honesty and reliability.
I value job security more than anything, with the mortgage and that.
I want a job that is safe until I retire.
I want a nicer office.
I want a place where I can bring the dog.
I want a shorter commute.
I want more money.
I want more sleep.
I want more time for my family.
I want respect.
I want stability.
I want success.
I want to be healthy and see my family.
I want to be left in peace by the tax office.
I want to do something meaningful.
I want to do what I'm good at.
I want to finish the current project.
I want to grow.
I want to make a difference.
I want to make the world better.
I want to sleep eight hours a night for once in my life.
I would adore a stint in the Singapore office, for the food alone.
I yearn for a year off to walk from Geneva to Rome.
I'd be over the moon with a visa that lets my husband join me.
I'd enjoy a sabbatical.
I'd like a better salary.
I'd like a quieter flat.
I'd like to be happy.
I'd like to be respected.
I'd like to feel safe at work.
I'd love a bigger flat.
I'd miss the canteen's apple cake most of all.
I'm crazy about board games, we host every second Saturday.
I'm drawn to the countryside, to goats if I'm honest.
I'm eager to take a holiday with the team.
I'm eager to take a holiday.
I'm happiest in the choir loft.
I'm happy when the sun shines.
I'm happy with my life.
I'm proud of my kids.
Money matters to me, and a short commute.
More money, honestly, that's what I'm after.
Moving back to Galway is what my heart's set on.
My bees are the thing I get up for.
My garden makes me happy.
My grandchildren are what gives my life meaning now.
My greatest joy is the allotment, beans and all.
My kids give me energy.
My manager is great, I love working for her.
My passion is chess, blitz mostly, at lunch and far too late at night.
My pride and joy is a 1974 Moto Guzzi.
Painting watercolours after work scratches an itch nothing at the office does.
Playing chess with my daughter is when I feel alive.
Restoring the chapel organ in our village is what I'm really devoted to.
Running marathons gives me all the energy I need.
Sailing is where my heart is, work just pays for the boat.
Saving the planet is what I care about, in whatever job.
Sleep is what I need.
Sunlight, good coffee and a train that's on time make my day.
Taking care of my father in his last years matters most to me right now.
The best part of my week is choir practice.
The stock options are what excites me here.
The thing I'm proud of is my marathon.
The thing I'm saving up my enthusiasm for is our wedding in May.
What I love is old motorbikes and quiet roads.
What I really want is to be home when my daughter gets back from school.
What drives me these days is paying off the house.
What energises me is a long run before work.
i just want remote, dont care about the rest
`,
} as const;
