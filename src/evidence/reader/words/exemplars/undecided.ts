/** Sentences that draw to both tracks alike, those that decide nothing (denials stand in `denied.ts`), and those that are drawn to something else, one a line. */
export const undecidedExemplars = {
  both: `
I adore the quiet lab on Sundays, and I adore Mondays when everyone wants something from me.
I'd miss the soldering and I'd miss the crew, just as badly.
Cracking the fault made me happy, and so did seeing Ines present it; I can't rank them.
Proud of my patent, prouder of my team, then prouder of the patent again; it changes weekly.
The best days have two halves: code before lunch, my people after it.
I couldn't give up either: the design work or the one-to-ones.
Ask me Monday and I'd say architect, ask me Friday and I'd say head of group; I long for both.
To solve it and to lead those who solve it, I love the two alike.
I love debugging at night and coaching by day in equal parts.
I love both, the debugging and the coaching, and can't choose.
Half of me wants the lab, the other half wants to lead, and neither half is louder.
Teaching people to grow and solving hard problems give me exactly the same joy.
I want to be an expert and a leader, equally.
I enjoy designing systems as much as I enjoy developing people.
A quiet morning of code and an afternoon of conversations, I want both in equal parts.
Building the tool was great and seeing the team win with it was just as great.
I would miss the code and I would miss my people, both badly.
Mornings in the simulator and afternoons with my trainees, please don't make me drop either.
I want to be known for my science and for the people I brought along, in equal measure.
The debugging gives me a high and so does seeing Ana grow. Same high.
Both pull at me just as hard: the deep problem and the team.
I'd miss the bench, and I'd miss leading the group, about the same.
I love designing the architecture and I love shaping how the teams work; honestly fifty-fifty.
A calendar with half quiet and half people is what I'd wish for.
As happy at the whiteboard as in a one-on-one.
I like coding and I like leading.
I love both sides equally.
I like mentoring as much as debugging.
I want to be an expert and a mentor in equal parts.
Coding and leading both make me happy, in the same measure.
I like people and machines just the same.
I would be equally glad as an architect or as a team lead.
Designing systems and coaching people are equally dear to me.
I get equal joy out of a hard bug and out of seeing a junior take off.
Both, truly: to be the expert on batteries and to lead the people working on them.
Mornings at the keyboard and afternoons with my people, I wouldn't want to drop either half.
Half of me wants to go deep on distributed systems, the other half wants a team of its own.
I like the lab as much as I like the people in it, really 50/50.
Equal parts code and coaching would be ideal for me.
I love coding and I love leading people, no difference.
To solve a puzzle and to see somebody grow are the same happiness to me.
Cracking a tricky likelihood and seeing my junior grow please me in equal measure; I truly cannot rank them.
Mornings of deep analysis, afternoons full of people. I would not wish to give up either half.
I hope to be respected as a statistician and just as much as a leader of my group.
Half of me is burning to go deeper into transformers, the other half is burning to build and lead a team.
The pipeline I designed and the four analysts I brought up are dear to me alike.
On Monday it was a race condition that made me happy, on Tuesday a postdoc's promotion. Same warmth, both days.
Without the bench I would be miserable, and without my people also. Fifty-fifty, really.
I want to sharpen my causal inference and, with the same hunger, learn to shape company strategy.
I am equally fond of inventing new assays and of fighting for the lab's standing with the board.
I need my silent coding Thursdays and I need my one-to-one Fridays; take one away and I would mourn it.
Half my joy is a stubborn bug, the other half is seeing the grads come on, and I couldn't rank them with a gun to my head.
I want to go deeper in graphics and I want just as much to learn how to lead a team well.
Mornings making, afternoons with people. Take away either and I'd be miserable.
Greedy answer: I'd love to be the accessibility guru and also the leader people remember fondly, equally.
Component libraries and fighting for my squad please me in exactly equal measure.
I'm as giddy about a clean architecture as I am about someone on my team getting promoted. Inconvenient, I know.
Honest to God I'm torn: I hanker after the craft and I hanker after shaping the studio's direction, and neither one's winning.
I adore a silent day in the code, and I adore a noisy one in meetings just as much.
I'd want to keep a hand in the engine and at the same time be answerable for the whole team's success, both feel like me.
I'd miss being the expert and I'd miss looking after my people, and I'd miss them about the same.
I enjoy solving hard problems and I enjoy developing people, in equal measure.
Half my week in deep focus, half with the team: I want both and wouldn't give up either.
I want to be respected as an expert just as much as I want to be trusted as a leader.
This week I fixed a beautiful bug and saw Lena run her first workshop. I couldn't tell you which made me happier.
I'd like to learn machine learning properly, and I'd like to learn leading people just as properly.
Designing the platform and standing up for the team are equally dear to me.
I care about the craft. I care every bit as much about my people's careers.
Being a generalist in a startup suits me, as I love writing the code and I love bringing the people together, neither more than the other.
I'd miss the architecture as a manager and I'd miss the coaching as an engineer.
I hope to deepen my signal processing and to grow into strategy too, fifty-fifty.
Half my heart is in the profiler, the other half in my two apprentices. I couldn't drop either.
mornings in the code, afternoons with the people. i'd want exactly that split
Finding the leak made my Monday, seeing Aylin get promoted made my Thursday. Equal joy, no kidding.
I'd love to get deep into distributed consensus and just as much to learn leading a department.
Expert and leader, both please. I'd be equally proud of a patent and of a team that sticks with me.
I'm as fond of designing the platform as I am of fighting for the team's budget, can't rank them.
Two things get me going in the same measure: a nasty segfault and a tough talk about where someone wants to go in life.
torn. i'd miss the terminal and i'd miss my people, same amount
What I want is a hybrid: set the architecture and also shape how the groups work together. One without the other would be half a meal.
To be asked for my knowledge warms me, to see the others succeed warms me also, I cannot say which more.
`,
  neither: `
Perhaps I'd be happy as an expert.
Never have I felt the wish to lead.
I hate that everyone talks about leadership.
I'd not shed a tear over the team meetings.
I doubt that I'd miss leading.
I did the leadership course, the sandwiches were nice.
Our intern can't get enough of compilers.
Some folks light up when they coach; good for them.
One could say that the experts are the heart of this place.
I've heard the argument that leading is the natural next step.
I write code, I get paid, I go home.
There was an information evening on the management track. I went.
Oh sure, because nothing says fun like another reorg.
Yeah right, my lifelong dream: approving timesheets.
Great, another mystery outage, just what I needed on a Friday.
How lovely, forty appraisals to write. Said nobody.
I used to be mad about compilers; that has gone quiet.
I can run a meeting and I can fix a server, and my pulse stays the same.
My boss dreams of seeing me in the lead role.
Everyone says I should stay technical.
Am I even the type who likes leading people?
Would I enjoy being the expert for one thing only?
The team has nine people and two open posts.
I was responsible for a budget of two million.
I ended up leading because nobody else was left.
The mentoring happens, I don't think about it.
I learned three programming languages at university.
My days are mixed, some desk, some calls.
I get on with everybody and I get my tickets done.
Others like solving puzzles. I like when it is over.
Leading people never did anything for me, and code stopped doing it as well.
I was good at it, that's all.
The promotion came with a parking space.
I have read half a book on leadership and half a book on Rust.
My mentor wants me to write papers.
I don't see myself in charge of anyone.
I couldn't care less about architecture these days.
I'd hate a day without a break, whatever is in it.
It's a job like any other.
I wonder what it would be like to lead.
If only I knew what I like.
I was asked whether I would take over.
Leading a meeting does not scare me.
Speaking for the team is part of what I'm paid for.
I run the standup three times a week.
We use Java and Postgres.
I've been an engineer for eleven years.
Hard to say, it depends on the day.
There are two staff engineers in my department.
Somebody has to do the planning, so I do it.
My calendar has eleven meetings a week.
I know Rust, Go and a bit of Haskell.
The reorg is planned for spring.
I get good feedback for my presentations.
I could lead a team if I had to.
Our team shipped the release in June.
I went to the kick-off and took notes.
I do the on-call rotation every third week.
They offered me the lead position twice.
The juniors sit next to me.
I was on a leadership course last autumn.
I manage a budget of forty thousand.
It's been a long year.
Conflict between team members stresses me.
I worry that my skills get old.
I have strong technical skills.
I teach the onboarding session because nobody else will.
My team trusts me, or so they tell me.
Being the expert gets old.
There's an opening for a principal engineer.
Not really.
I enjoy my job.
Quality matters in what we do.
I sat with the architects to go over the design.
Most days I'm in the lab, some days in the office.
The team lead is on parental leave and I cover for her.
My mentor says depth is the way to go.
The project was late but we got it out.
Someone should fix the build.
Honestly I've never thought about what gives me energy, I just come in and do my job.
My director keeps telling me I'm a natural people person.
I attended the architecture forum twice this month.
I was responsible for the rollout in Poland.
Managing isn't for me.
I wouldn't want to be stuck with code forever.
The one-on-ones happen every second Thursday, thirty minutes each.
I find it easy to talk to people.
I'm comfortable presenting to executives.
I'm a decent mentor, I'm told.
Uncertainty is part of the business.
What's the difference between staff and principal?
Imagine I had ten reports, how would that even go?
I suppose one could enjoy leading.
It would be interesting to know what a director does.
Our CTO lives for strategy.
My teammate gets excited about compilers, it's funny to watch.
I started as a technician in 2004 and moved to design in 2011.
Currently I split my time between tickets and meetings.
I designed the current system with two others.
My code is in production in six countries.
The team delivered everything on time this year.
I gave a talk at the user group in May.
My company values leaders more than experts.
There's pressure from above to decide.
I review about ten pull requests a day.
I handle vague requirements by writing them down and asking.
I'd say average.
I'm forty-six and it feels late for a change.
I fear I'd be bad at firing people.
I worry that I'd lose touch with the code.
The tooling is terrible and the builds take an hour.
Work-life balance is what matters to me.
I'm good with people and I'm good with machines.
I could do either, I've done either.
Mentoring is expected at my level.
I've got the skills for both.
I'd be a better manager than the one I have.
I haven't decided anything.
The lead role comes with a car.
I get along well with the team.
Others find the fog difficult, for me it's normal.
I had a course in conflict resolution.
My role is half architecture, half coordination.
The best engineers here never get promoted.
I write code.
I mentor two juniors.
I lead a team.
I solve problems at work.
I am an expert in Java.
My parents dream of me becoming an expert.
If I led, I'd have ten people.
Speaking up comes easily to me.
I know a lot about query planners.
Being a principal engineer is a job like any other.
I know how to design systems that scale.
Perhaps I'd find coaching rewarding, who knows.
There was a time when I enjoyed a day full of conversations.
Years ago I loved debugging.
I wouldn't call myself a people person.
The developers in my group need their quiet hours.
My sister gets a kick out of coaching.
My colleague lights up when a junior gets it.
Team results get reported on Fridays.
Ambiguity stresses me.
I learned Rust last year.
The architecture was decided before I came.
Our library has forty users.
I debugged a race condition in May.
The team won an award once.
I spoke up in the meeting about the deadline.
Priorities changed again on Tuesday.
I once dreamed of leading a lab.
Being asked for advice all day is tiring.
I run the retro and the planning while our lead is away.
On Monday I debugged the import job and on Tuesday I wrote a migration.
We have a monolith with nine services around it and I look after half of them.
Maybe I'd enjoy coaching, maybe not, I never tried it.
Team leads here earn a bit more than senior engineers.
There's no technical ladder in my company, after senior comes manager.
The organisation was restructured last spring and now we are five squads.
Being called an expert means little to me and so does being called a leader.
Reviews drain me and so do merge conflicts. Everything does right now.
My colleague Anita loves developing people, she's great at it.
I got into IT by accident and have no idea where I want to be.
My days are a mix of tickets, calls and some coding.
I report to the head of research and share an office with two postdocs.
I became the deputy because nobody else was around.
In my last job I was the architect, here I'm a developer again.
We do pair programming twice a week, it's policy.
I handle the escalations for the whole region.
The company sends every senior to a leadership seminar.
I wrote the style guide everyone has to follow.
The database team reports to me on paper.
I know the system better than anyone, simply because I'm the oldest here.
Half of my week is meetings, the other half is email.
I negotiate with suppliers every month.
I present the numbers to the board each quarter.
The test lab has twelve stations and I schedule them.
I took over the team when Karl retired.
At the moment I'm the only one who understands the build.
I've fixed that pump more often than I can count.
Yes, I've mentored people.
I organise the offsite every year because it has to be organised.
The goals for next year aren't set yet.
Our priorities change a lot.
My part in it was the frontend.
I'm the go-to person for Excel, God help me.
I do the performance reviews for six people in November.
I answer questions on the help channel most mornings.
I designed the wiring for the new hall.
I made the slides and my manager presented them.
They gave me an intern for the summer.
My team hit its targets, as it does every year.
I'm told my strength is calming people down.
Everyone here assumes I'll take the lead job.
My mentor believes I should go deep.
My parents would love to see me as a boss.
The CTO wants more technical leaders.
Jonas wants to become a manager, I think.
Maria enjoys the chaos.
Our director gets a kick out of strategy.
The juniors like being coached.
If I stayed technical I'd probably end up as an architect.
Would I miss the code? Possibly.
I wonder what I'd be like with a team.
Suppose I got the job, then I'd have to hire three people.
It depends who I'd be working with.
I'm pretty good at reading other people's code.
I can keep five projects in my head.
I'm able to stay calm in a crisis.
I know how to run a meeting.
I'm quick at learning languages.
I'm strong in statistics and okay in writing.
I write clean code, people tell me.
I manage conflicts rather well.
Being interrupted isn't a problem for me.
I can stand a day of calls.
Strategy meetings are a necessary evil.
Conflicts make me ill.
Code reviews annoy me.
I dislike being the boss.
I dislike being stuck alone with code.
Legacy code depresses me.
Vague goals frustrate me.
Being alone all day gets me down.
Once upon a time I wanted to be a manager.
As a student I loved proofs.
In my twenties I lived for debugging.
When I was a lead I enjoyed it for about a month.
I thought I'd love it. I didn't.
Neither coding nor leading excites me.
Nothing at work gives me energy at the moment.
I'm too tired to be excited about anything.
Work is work.
That's a good question.
Let me think about it.
Nothing special happened this week.
My desk is near the window.
The release is on Thursday and there's a lot to do.
The customer changed the requirements again.
I've a degree in physics.
We hire two people a year.
I used to be a lead, now I'm an engineer again.
I lead by accident.
They made me team lead when the old one left.
I'm responsible for eleven people and two products.
I spend most of my time on code.
I am rather good at debugging Spark jobs.
Around eleven hours of my week go into calls, the remainder into R scripts.
My professor always said I was born to lead a chair.
Suppose I became head of analytics, then someone else would need to maintain the dashboards.
Our institute has two salary bands above mine, one for experts and one for group leaders.
Good morning, sorry for the delay, my train was late again.
Yesterday I spent the afternoon tracking a normalisation bug, and today I reviewed two theses.
The churn model is used by marketing, and the team around it is five persons.
Colleagues tend to come to me with questions on significance tests.
It is difficult to say. Ten years is a long time.
My manager is of the opinion that I have the greatest effect when I coordinate the sites.
Pipetting for a full day is a torture.
What does one actually do as a staff data scientist?
Myself and two others are sharing one office, so it gets loud after lunch.
If they were to make me team lead, the title on my card would change and not much besides, I suppose.
The plan is that I take over the biostatistics unit in January when Dr Weber retires.
I would not miss the code reviews.
I supervise three doctoral candidates and am responsible for the cluster.
Kindly clarify, are you asking about technical skills or soft skills?
Appraisal season is dreadful, all that form filling.
We migrated from SAS to Python in 2021, and I wrote most of the macros anew.
The h-index in my field is dominated by the big consortia, so comparisons mean little.
Hm, let me think it over until tomorrow.
I can pick up new frameworks quickly, and negotiating with vendors I have also managed without accidents.
According to the last survey, my team considers me fair and approachable.
Merge conflicts. Awful things, all of them.
Next year I am doing the AWS certification, it is compulsory for our grade.
For two years I was acting head of the sequencing core, as nobody else was available.
Everybody here assumes that I will follow Katrin as department head.
Mostly I am in the lab till four, then there is the group meeting.
How would you define impact for somebody in a support function?
My seniors are telling that I explain statistics very nicely.
Were I to manage people, I imagine the first year would be steep.
Conflict talks are part of my duties, and I conduct them when necessary.
From March I rotate to the clinical data group for six months.
Working alone for a day is acceptable, and so is a day of workshops.
I can usually find a layout bug faster than most of the floor.
People do tend to listen when I talk, I suppose it's the accent.
I'm capable of six calls in a row without nodding off.
I know my way around a debugger, if that's what you're asking.
A quiet day is all right, a noisy one is all right too, I just get on with it.
I could cope with a course on leadership, I could cope with a course on WebGL, whatever they send me on.
Last week was mostly regression testing, two interviews and a fire drill.
I've got about nine hours of recurring meetings at the moment, the rest is tickets.
I look after two juniors, one in Leeds and one in Perth, so the time zones are a bit of a lark.
I did a shader course in 2021 and a people management one the year after, both paid for by work.
Technically I sign off the release notes and the design specs for the payments flow.
Yesterday I sat with the profiler for five hours and then did the sprint report.
According to my last review I'm the strongest Android dev in the building, their words.
My partner's convinced I should go for head of design.
The juniors call me the professor, which I think is a compliment, though you never know with that lot.
Everybody tells me I look happiest in workshops, but I couldn't tell you if they're right.
What do you mean by recognised, like awards and that?
Is it possible to go back to testing once you've been a manager for a few years, or does that look odd on the CV?
Suppose they made me staff engineer, there'd presumably be more proposals to write.
If somebody had to take over the squad it might end up being me, or Fiona, or they'd hire.
In theory a person in my spot could spend all day on performance work and nobody would notice.
I can't stand appraisal season, it's all box ticking and beige biscuits.
Stand-ups drive me up the wall.
I'm sick to the back teeth of Gradle, if I'm honest.
Arguing about budgets is a ghastly way to spend a Friday.
Learning yet another state management library sounds dreadful to me.
I loathe being on the phone before ten, simple as that.
Wouldn't miss CSS for a second, let me tell you.
At our place the two ladders pay the same up to level six, after that it's anyone's guess.
My title's senior product designer but on LinkedIn it says lead, long story.
The studio's about ninety people, three floors, and the lift's been broken since February.
Core hours are ten till four and the managers get parking, which in Brighton is worth more than the salary.
I'm moving to the tools team in August, it was decided in the reorg.
From next month I'll be on four days, with Fridays off for the little one.
I'm down to rewrite half the checkout in Compose this autumn.
Ha, ask me again after I've had a coffee, it's been one of those mornings.
Hiya, sorry for the slow reply, the cat was on the keyboard and then the bins needed doing.
This week I sat in eleven meetings and reviewed nine pull requests.
The manager grade pays about eight percent more here, and it comes with a car.
In September I start the leadership programme, everyone at my grade has to.
Thanks, good question. Let me get a coffee first.
People tell me that I explain architecture well.
Two years ago I built the monitoring for the whole plant, and it is still running.
The company is introducing a dual ladder next spring, with principal on one side and head of on the other.
I helped a colleague prepare her talk last month. It took two evenings.
Quiet days are all right, busy days are all right as well.
I was promoted to lead because the former one left for Canada.
On average I have four hours of meetings a day and three of desk work.
I'm able to keep calm when the priorities change, I've had practice.
Next year we migrate to the new ERP and I'll be the project engineer for it.
My old boss was a fantastic mentor, she developed five leads.
No idea, to be honest. It was just a normal week.
Would a manager at your place still get focus time?
I know the billing system inside out, because I have been here since it was a spreadsheet.
Had I stayed in research, I might be a professor by now.
I prefer working from home on Fridays, the train is always late.
I enjoy my lunch break by the river.
As scrum master I moderate the retro, the planning and the daily for two teams.
I would rather not answer that one yet.
Flaky tests annoy me to no end.
I care about a decent salary and a short commute.
My director wants me to take over the strategy topics, he mentioned it twice.
Long coding sessions give me a sore neck, meetings give me a headache.
In my first year as lead I hired three people and lost one.
I represent the team in the release board every second Thursday.
Colleagues come to me with their Kubernetes questions, since my desk is next to the door.
Hm. I'd have to look at both jobs more closely before I could say anything.
People skills: solid. Got them from eight years of helpdesk before I moved to backend.
When two teams quarrel I usually manage to calm it down. Seems to be a knack.
Assembler I read fluently, ARM and RISC-V, that was part of my degree.
On-call is bearable since we got the second rota. No complaints here.
Working alone for days is not a problem for me, neither is the open-plan office.
no objections to writing yaml all day, one gets used to it
Spent most of last week in the debugger because the CAN driver dropped frames under load.
I chair the change board every Tuesday and write the minutes.
we moved 300 services to the new mesh this year, i did the cert rotation part
Yesterday: two interviews, one outage, one vendor call, then the train.
Most of my commits this quarter were in the backup tooling.
my skip-level keeps saying i'm management material
Colleagues call me the walking man page.
HR sees me on the expert track, that's what the talent matrix shows at least.
In the 360 they wrote that I explain things well and that juniors trust me.
The CTO believes I'd be wasted as a manager. No idea if he is right.
does a principal still get to code here, or is that just slides?
Can one go back to the technical side afterwards, if the lead role doesn't work out?
Were I a manager, my calendar would presumably look like Swiss cheese without the holes.
suppose i took the architect job, then somebody else would own the oncall rota. dunno
If Marek leaves, it would probably fall to me to run the group until they find someone.
Had I studied business I might be sitting on the other side of the table today.
budget spreadsheets make me want to lie down on the floor
I can't stand performance reviews. Never could.
Debugging somebody else's Perl at midnight is a punishment.
Our company has no staff engineer level, above senior there is only team lead.
The security department has nineteen people, three of them in Krakow.
Next year I take over the team from Ingrid, it was settled in the spring. The leadership seminar starts in February.
We're going to migrate to Postgres 17 in Q2, I'll be doing the runbooks.
hi, sorry, was in a call. where were we?
Coffee first. It's been one of those mornings, the lift is broken again.
Good question, let me think about it and come back tomorrow.
haha fair. it's friday and the build is green, ask me again monday
`,
  elsewhere: `
I love my garden and the four-day week.
What energises me is a long run before work.
I'd like to be home when the children come from school.
Money matters to me, and a short commute.
I dream of living by the sea.
The best part of my week is choir practice.
A fair pay and quiet weekends are all I ask.
My dog is the reason I want to work from home.
I want a job that is safe until I retire.
I enjoy cooking for twenty.
I'd love a bigger flat.
Sunlight, good coffee and a train that's on time make my day.
I hope we get the new office furniture.
I love that I can leave at four.
Playing chess with my daughter is when I feel alive.
Saving the planet is what I care about, in whatever job.
I like it when customers say thank you.
The thing I'm proud of is my marathon.
A title would be nice, and a company car.
I look forward to Christmas.
I need more sleep, that's the truth.
Football on Thursdays keeps me going.
I'd like a team with less drama and a better heating.
I treasure my lunch walks.
What I love is old motorbikes and quiet roads.
I want a place where I can bring the dog.
I love taking Fridays off.
I want more time with my children.
I'm eager to take a holiday.
I'd like a better salary.
I love the free coffee.
I love my manager.
My manager is great, I love working for her.
I enjoy project management software.
I like the company.
I want a nicer office.
I'd like to be happy.
I want respect.
I like a good challenge.
I love cycling to work.
I want to work from home.
I enjoy travelling for work.
I want a shorter commute.
I like my colleagues.
Sleep is what I need.
I love the weekends.
I want stability.
I would like a permanent contract.
I enjoy the canteen.
I love music and football.
I'd like to retire early.
I want to be left in peace by the tax office.
I value freedom and independence.
I like doing good work.
I want success.
I like this product.
I enjoy sport after work.
Family comes first for me.
I want to make the world better.
I'd love to live abroad.
I like variety.
I want a new laptop.
My garden makes me happy.
I love our customers.
I'd like clearer rules for overtime.
I want to finish the current project.
I'm happy with my life.
I love a relaxed atmosphere.
I want fair treatment.
I'd love four-day weeks.
Health matters most to me now.
I enjoy reading novels.
I'm proud of my kids.
I care about the environment.
I want to be appreciated.
I like having a plan.
I prefer tea.
I want a title that sounds good.
I like learning.
I'd like to move to Lisbon.
I want to do what I'm good at.
I like winning.
I'd enjoy a sabbatical.
I'm eager to take a holiday with the team.
I want more time for my family.
I want more sleep.
I love going to lunch with the team.
I'd like a quieter flat.
My kids give me energy.
I like travelling with colleagues.
I'd love a good pension.
I want to spend time with my friends.
I enjoy a beer with the team.
A pay rise would make me happy.
I want to pay off the house.
I love my bike.
I want to be healthy and see my family.
I'm happy when the sun shines.
I want to do something good for society.
I'd like to feel safe at work.
I want to make a difference.
I want to grow.
I'd like to be respected.
I want more money.
I want to earn enough for the house.
I enjoy a challenge.
I like working here, the people are nice.
I prefer working in a good atmosphere.
I want to do something meaningful.
I like coffee and cycling.
I value honesty and reliability.
I like my colleagues and the canteen is good.
I need stability right now.
I like a bit of everything.
`,
} as const;
