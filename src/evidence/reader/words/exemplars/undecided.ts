/** Sentences that draw to both tracks alike, those that decide nothing (denials stand in `denied.ts`), and those that are drawn to something else, one a line. */
export const undecidedExemplars = {
  both: `
A doctorate-level grip on signal processing AND learning to lead a department. I've two stacks of books by the bed, same height.
A nasty outage to solve and a person to bring along in their career both charge me up, exactly as much as each other.
A tidy proof or a happy team, either one makes my week.
Ask me Monday and I'd say architect, ask me Friday and I'd say head of group; I long for both.
Being known as the expert and being known as a good leader of people matter the same to me.
Being the expert delights me, but being the one who speaks up for the team delights me just as much.
Both, and I mean it: inventing the recipe, raising the young cooks. Equal joy.
Building the tool was great and seeing the team win with it was just as great.
Cracking a stubborn alloy, and seeing my trainee crack one: I couldn't put either above the other, both make my week.
Cut me down the middle and you'd find one half wants the wiring diagrams and the other wants to run the crew. Neither half is winning.
Deeper into optics, and just as much into leading a group. I want them side by side in ten years.
Equal parts code and coaching would be ideal for me.
Equal parts tinkerer and shepherd, and fond of both parts.
Finding the leak made my Monday, seeing Aylin get promoted made my Thursday. Equal joy, no kidding.
Half my heart is in the code, the other half in the team.
Half my hours alone with drawings, half among people I lead. I'd want exactly that and be unhappy if either half went.
Hard technical nuts and messy organisational ones, I enjoy cracking the lot.
I am equally fond of inventing new assays and of fighting for the lab's standing with the board.
I couldn't give up either: the design work or the one-to-ones.
I get just as much of a kick out of untangling a nasty outage as out of seeing one of the juniors bloom, I couldn't rank them.
I like mentoring as much as debugging.
I long for long quiet hours of analysis, and I long for lively days of leading, depends if it's Tuesday.
I love coding and I love leading people, no difference.
I want to be known as a sharp analyst and as a good leader of people, in equal parts.
I want to stay sharp in Go and I want to lead a team, and I refuse to rank them.
I wish I could be cloned, one for the simulator and one for the staff meeting, both would enjoy it.
I wish for quiet design days as strongly as I wish to steer where the yard is going.
I'd be as glad to be known for my expertise as for the people I raised.
I'd like to be known as the best protection engineer in the region and as a chief who was good to his people, and I mean the two equally.
I'd like to go deeper into RF and also learn properly how to manage a group. Equal parts, truly.
I'd miss the bench, and I'd miss leading the group, about the same.
I'd miss the microscope exactly as much as I'd miss guiding my residents into their careers. I have tried to decide and I cannot.
I'd want to invent the new coating and I'd want to build the team that brings it out. Couldn't pick, each matters to me as much as the other.
I'd want to keep a hand in the engine and at the same time be answerable for the whole team's success, both feel like me.
I'd want two things on my gravestone: she knew her trade, and she brought up good people. Neither of them first.
I'm as giddy about a clean architecture as I am about someone on my team getting promoted. Inconvenient, I know.
Inventing things excites me, steering people through uncertainty excites me too, and to the same degree.
It's a dead heat between building the thing and building the team, I relish them alike.
Last year made me proud twice, in equal parts: for the sensor I designed and for the three people I raised to shift leader.
Mornings alone with my calculations, afternoons with my people and their worries: I'd want the two in the same measure.
Mornings alone with the microscope, afternoons with my team and their worries. Take either one away and I would be unhappy, I tried both ways already. It has to be fifty-fifty.
My ideal week is three days at the bench, quiet, and two days running the group.
My two proudest things are the valve I designed and the four technicians I brought up, and don't ask me to choose between them.
Put me in a room with an unsolved outage or in a room with an unsure graduate, I'm happy in either.
Solving the fault made me happy and so did watching my crew grow this year, truly the same amount.
Solving the flood model was glorious, getting the whole agency to work differently was glorious too.
Some years I do most good by inventing the method, others by building up the group that runs it. I want both and I can't honestly say one is bigger.
Staying the go-to person on welding means a lot to me, and so does seeing the yard team win.
The craft feeds my head and the team feeds my heart, and I need the two of them.
The debugging gives me a high and so does seeing Ana grow. Same high.
To become a finer diagnostician and a finer chief, both with the same hunger. I've been offered a course in each and paid for the two of them from my own pocket, because I couldn't choose and won't.
To give up the microscope would hurt, to give up the group would hurt the same.
To solve a puzzle and to see somebody grow are the same happiness to me.
Two and a half days alone with the models, two and a half looking after the team. I would be equally sad to lose either.
What gives me energy? Refactoring, and pep talks, in no particular order.
half of me wants to go deep into cryptography, the other half wants to learn to lead. exactly half lol
i need the puzzle and i need the people, exactly as much
i want both tbh, mornings in the ide and afternoons in one-on-ones
level design or leading level designers, i want the two in equal doses
torn. i'd miss the terminal and i'd miss my people, same amount
`,
  neither: `
A headhunter called about a director post in Graz.
According to the personality test HR bought, I am a born leader. It also said I like boats.
Ambiguity stresses me.
At our place the two ladders pay the same up to level six, after that it's anyone's guess.
At present I've eleven people reporting to me, plus a cat.
At the moment I'm on the design side, before that I was acting head for two years.
At the moment I'm the only one who understands the build.
Being alone in the lab for days is something I put up with.
Being an expert is mostly being asked to attend things.
Being interrupted isn't a problem for me.
Being the expert gets old.
Big rooms of people don't scare me.
Coding bores me lately, I must say.
Colleagues tend to come to me with questions on significance tests.
Conflicts make me ill.
Could go either way, same as the weather.
Debugging doesn't bother me, it passes the time.
Debugging somebody else's Perl at midnight is a punishment.
Deep work doesn't happen in our open-plan place.
Depends. If they let me work from home I might look at it, if not then not.
Developers here rarely stay beyond three years.
Do people ever go back after they try it?
Early shifts are all right. Late shifts are all right too, you get used to it.
Everyone in the team assumes I'll take over when Gunnar retires.
Good morning! It rains here since three days.
Good with people, good with machines, that's what my certificate says.
Hm. Hard one. Let me think about it.
Hm. Let me sleep on that one.
I am an expert in Java.
I am rather good at debugging Spark jobs.
I can live with unclear goals.
I can run a meeting so that it ends on time. Not many here can.
I can't remember the last time I designed something.
I can't say that reviews bother me or please me.
I commute an hour each way, so usually I'm home about seven.
I debugged a race condition in May.
I did a master's in hydrology at Delft.
I dislike being the boss.
I do the rota for the night shift.
I don't enjoy standups.
I don't see myself coding at sixty.
I don't want to learn yet another framework.
I don't want to stay where I am.
I doubt that I'd miss leading.
I enjoy project management software.
I fear I'd be bad at firing people.
I find the politics here tedious.
I get through my backlog on time.
I got into IT by accident and have no idea where I want to be.
I guess some folk might find that sort of puzzle exciting.
I had a course in conflict resolution.
I know how to design systems that scale.
I know three programming languages and enough of a fourth to be dangerous.
I lead a team.
I learned to do appraisals properly in the army. Mine are fair and they're on time.
I manage a budget of forty thousand.
I passed the architecture exam at the second attempt.
I really don't enjoy those Monday meetings.
I sit between the analysts and the vendor.
I slept badly all month, the baby is teething, so better ask me about energy in spring.
I spend most of the day in the spreadsheet and the rest answering mails about the spreadsheet.
I spoke up in the meeting about the deadline.
I suppose one could enjoy leading.
I take the minutes, mostly.
I was asked to cover for the lab head while she was on leave.
I was promoted when the other two left.
I was voted spokesperson because I was at the toilet during the vote.
I would not miss the code reviews.
I wouldn't say I'm a technical wizard either.
I wouldn't say that titles do anything for me.
I wouldn't say the systems I design change much for anybody.
I write code, I get paid, I go home.
I'd be a better manager than the one I have.
I'd have to ask my wife.
I'd not shed a tear over the team meetings.
I'm capable at both, ask whoever you like, though that's only skill.
I'm decent at fixing printers, I suppose.
I'm not one for conflict between people.
I'm responsible for eleven people and two products.
I'm sick to the back teeth of Gradle, if I'm honest.
I'm thirty-four and I write ERP documentation in Katowice.
I'm told I was essential.
I'm told my strength is calming people down.
I've always had a talent for calming people, everyone in the family has.
I've been called worse things than expert, ha
I've got a degree in maths and a forklift licence.
I've got the skills for both.
I've had the "expert" badge on my profile since 2021.
I've kept my certificates up to date as the contract demands it.
I've learnt to say no.
I've lost interest in office politics altogether.
I've never been ambitious, that's just a fact.
I've no need to be seen as an expert.
I've nothing against sitting in with the directors now and then.
I've written a standard or two for the department.
If I cared about status I might want the corner office, who knows.
If I stayed technical I'd probably end up as an architect.
If I were ten years younger, who knows, maybe I'd have had a go at a directorship.
If Marek leaves, it would probably fall to me to run the group until they find someone.
If they need me to do appraisals, well, somebody must.
In my first year as lead I hired three people and lost one.
In the 360 they wrote that I explain things well and that juniors trust me.
It isn't the coding that I object to.
It took me six years to be certified for the reactor.
It would be odd to not manage anyone after all this time, but odd isn't bad.
It's a job like any other.
It's been a long year.
It's been a while since I was excited about anything at work.
Just reading along here, carry on.
Kindly clarify, are you asking about technical skills or soft skills?
Legacy code depresses me.
Managing isn't for me.
Meetings are okay. I sit, I nod, there are biscuits.
Most of my commits this quarter were in the backup tooling.
Mostly I look at spectra and then I write the report.
My English is enough for the stand-ups.
My boss thinks highly of my work, or says so.
My brother-in-law says the future is in leading people and that anybody who stays on the tools is a fool. He sells kitchens. He says it every Easter.
My calendar has eleven recurring meetings.
My calendar shows nineteen hours of calls for this week.
My code reviews are thorough and I rarely miss anything.
My colleague lights up when a junior gets it.
My company values leaders more than experts.
My desk is by the printer.
My employer pays for a coach, six sessions.
My father always wanted to see me as chief engineer.
My husband keeps telling me I should stay with what I know.
My knowledge of the radiation rules is solid. The auditors found nothing.
My mentor says depth is the way to go.
My mentor wants me to write papers.
My old professor always said I belong in research.
My part was the wiring. It took five weeks and it passed inspection.
My predecessor wrote a handover of four lines.
My team hit its numbers last year, and the year before that.
My team lead is on parental leave till October.
My team leader swears that I light up in front of the trainees. He told the whole canteen about it. I had soup.
My team speaks four languages, none of them well.
My title changed but the work didn't.
My wife would prefer that I took the lead job, for the regular hours.
Night calls from the substation don't bother me.
Nobody has ever asked me what I want, so give me a minute.
Not sure I'd be any good at strategy.
Nothing comes to mind right now, sorry.
On average I have four hours of meetings a day and three of desk work.
One of my friends became a manager and lost some hair over it.
Ooh, where did this week go. Monday was the audit, Tuesday was the audit, Wednesday my daughter came out in chickenpox so I was on calls with a child on my lap dabbing calamine, Thursday they found the thing from Monday again, and today there was cake because Renske's leaving, carrot, a bit dry. So, energy, yes. It isn't a word I'd use right now.
Our CTO believes engineers who stop coding lose respect.
Our director keeps telling us that influence is everything.
Our library has forty users.
Our priorities change a lot.
People tell me I'd be a fine leader. I nod and change the subject.
Perhaps I'm too old for either.
Perhaps a silent room would suit me, perhaps I'd go mad in it. No idea.
Presenting to the board went fine.
Priorities changed again on Tuesday.
Problem solving is part of the job description.
Reading legacy COBOL leaves me cold nowadays.
Some days are calls from nine to five, some days are not.
Stand-ups drive me up the wall.
Strategy is made in Munich, we get it by email.
Strong in Excel, fair in Python, weak in French.
Support tickets come in, I close them, more come in.
Teaching the course was all right.
The churn model is used by marketing, and the team around it is five persons.
The customers are mostly hospitals and two vets.
The developers in my group need their quiet hours.
The juniors like being coached.
The matron would like me to take over the department, she's quite set on it.
The team has nine people and two open posts.
The team works fine without me, I checked.
The thing is that I never know what to answer here, every year in my appraisal they ask it and every year I say teamwork.
The tool in which we plan our sprints is pleasant to use.
There are nine people on our team, two of them contractors.
There was a time when I enjoyed a day full of conversations.
There's an opening for a group lead in Utrecht.
There's no technical ladder in my company, after senior comes manager.
There's pressure from above to decide.
They gave me an intern for the summer.
They tried me as product owner for a quarter.
To work by myself is okay for me.
We did the stocktaking, and I'm efficient at that.
We ship on the last Thursday of each month.
We use Java and Postgres.
We use Jira and a wall of sticky notes.
We're a small shop, everyone does a bit of everything.
What do most people answer to this?
What does a staff engineer even do all day?
What would happen with my current projects if I switched?
When I was made lead nobody explained what it involved.
Where I come from, everyone thinks that an engineer who isn't boss by forty has failed.
Which project do you mean, the paid ones?
Would I still be allowed near the instruments if I took it?
Would a manager at your place still get focus time?
Would they still let me near the code if I took the post?
Wouldn't miss CSS for a second, let me tell you.
Years ago I loved debugging.
Yes, I've mentored people.
Yesterday I spent the afternoon tracking a normalisation bug, and today I reviewed two theses.
colleagues call me the wizard of the build server
dunno really, never thought about it
i can draw fast and i can also make a schedule, if that helps
learned a bit of welsh, the app has an owl
my skip-level keeps saying i'm management material
two stand-ups, one sit-down, one where we all talk about the next one
`,
  elsewhere: `
A four-day week would make me dance in the street.
A pay rise would make me happy.
A quieter town and a garden, that's my ambition.
Football, my friend, football is my passion.
Health matters most to me now.
I care about the environment.
I enjoy a beer with the team.
I enjoy travelling for work.
I like a good challenge.
I like coffee and cycling.
I like it when customers say thank you.
I like my colleagues.
I like the company.
I like this product.
I like to have free evenings and go climbing.
I like travelling with colleagues.
I like variety.
I live for the weekends in the Tatras.
I love cycling to work.
I love my bike.
I love the free gym.
I love the weekends.
I need more sleep, that's the truth.
I need stability right now.
I treasure my evenings, pottery and a glass of red.
I value honesty and reliability.
I want a raise.
I want a shorter commute, the A40 is killing me.
I want respect.
I want to do what I'm good at.
I want to finish the current project.
I want to make a difference.
I'd like to be respected.
I'd like to feel safe at work.
I'd like to write a novel, there, now it's out.
I'd love a bigger flat.
I'd love a dog-friendly office.
I'd love to have Fridays off.
I'm eager to take a holiday with the team.
I'm eager to take a holiday.
I'm happiest in the choir loft.
I'm happy with my life.
My bees are the thing I get up for.
My garden makes me happy.
My grandchildren are what gives my life meaning now.
Part-time until the twins are in school is what I'm hoping for.
Sailing is where my heart is, work just pays for the boat.
The best part of my week is choir practice.
The thing I'm proud of is my marathon.
To be with my family in Manila two months in the year, this is my wish.
What I love is old motorbikes and quiet roads.
What I really want is to be home when my daughter gets back from school.
Working from my kitchen with the cat on my lap makes me happy.
`,
} as const;
