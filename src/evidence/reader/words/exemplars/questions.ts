import type { UnitId } from '../../../../framework/ids.ts';

/** Questions as people ask them about each unit of the framework, one a line. */
export const questionExemplars: Readonly<Record<UnitId, string>> = {
  'challenge.technical.keeping-skills-current': `
won't all I know be worthless soon?
can one rest on what one knows?
is lifelong learning really necessary on that ladder?
how much adaptation does technical work call for?
my COBOL won't last. is that the fate of specialists?
what happens to experts who stop learning?
how do I not get left behind technically?
am I condemned to eternal homework as an engineer?
what if my main tool is discontinued?
does the expert have to reinvent himself again and again?
how do you avoid getting stale?
staying sharp: how?
what if I'm too tired to learn another language?
I can't read every release note, will that hurt me as a specialist?
is it a treadmill, this learning thing?
the field moves under my feet, how do other experts manage?
how quickly does technical knowledge age?
younger colleagues know the new stuff. do I stand a chance?
is what I know worth anything ten years from now?
do I end up studying at night for the rest of my life?
Every month there's another framework. How am I supposed to stay on top of it till sixty?
will my knowledge be out of date in five years?
how do experts stay up to date
everything changes so quickly, how does one keep up?
do I have to learn new stuff forever if I stay technical?
what if my skills become obsolete?
is there ever a point where an engineer has learned enough?
I'm scared of being the dinosaur who only knows the old stack. does that happen?
new frameworks every month, who can follow all that?
what about staying current when I have kids and no evenings?
isn't it exhausting to relearn your job every three years?
how much studying does the technical road need?
will AI and new tools make my expertise worthless?
do I risk falling behind as a specialist?
at fifty, can you still compete with people who learned the new things at school?
what does it take to remain good at the craft?
is constant learning part of the deal?
tech moves fast. is that a problem for experts?
my skills are getting rusty, what does that mean for the expert track?
how hard is it to keep your skills fresh?
what happens when the technology I know dies?
must I keep training all the time?
does expertise expire?
`,
  'challenge.technical.depth-vs-breadth': `
is too much specialising risky?
generalists seem safer, are they?
what are the dangers of a single specialty?
one topic for thirty years, is that the idea?
am I too broad to be called an expert?
is a narrow focus a trap?
will I be boxed in?
do deep experts lose sight of the rest?
how many areas should I master?
I'm pushed to specialise and I don't want to lose the overview, what then?
is it dangerous to be THE person for one product?
do specialists become one-trick ponies?
what's better for an architect, width or depth?
how do I know when I've gone too deep?
should I widen my field?
if the market for my niche dries up, am I finished?
could I end up pigeonholed?
I only do billing systems. is that too small a world?
knowing one thing inside out or a bit of everything, which one?
should i specialise or stay a generalist
how narrow is too narrow?
is it risky to know only one thing really well?
T-shaped or deep, what is better on the technical side?
won't I paint myself into a corner with one niche?
if my niche disappears what then?
how deep should an expert go?
is being a jack of all trades a disadvantage for engineers?
do I have to pick one specialty and stick with it?
broad or deep?
what's the danger of becoming too specialised?
can a specialist become trapped in her own field?
they want me to own just the payment system forever, is that a dead end?
how do you balance going deep with seeing the whole picture?
does the expert path make you one-sided?
is breadth worth anything if you want to be a principal?
what if I get bored of one narrow topic?
specialist versus generalist, what does your framework say?
can going deep hurt me?
how wide should my field be?
`,
  'challenge.technical.recognition': `
does good engineering go unseen?
am I worth less to the company as a specialist?
who sees what I do if I stay in the engine room?
is the career path for experts shorter?
how do technical folks get ahead?
will I be taken less seriously?
what's the prestige of the technical side?
can you be important without being a boss?
does an expert count less than a head of something?
do specialists hit the roof early?
why is being good not enough to be seen?
how do you get on without a leadership title?
is my career over if I say no to management?
what if nobody upstairs understands what I do?
will I be forgotten at bonus time if I just do good work? I mean noticed at all?
is there life after senior without a team?
how come leads get invited and engineers don't?
do the people who build things ever get the applause?
will my parents ever be impressed by 'senior engineer'?
Why does the org chart value the guy with the slides more than the one who made it work?
will I still be respected if I don't become a manager?
do technical people get promoted as much?
is there a ceiling for engineers who never lead?
why do managers get all the glory?
isn't an expert seen as second class compared to a boss?
how does a career go on without a team?
does staying technical hurt my career?
will anyone notice my work if I'm not in charge of anything?
is technical work valued less?
do I get stuck at senior if I stay an engineer?
how do experts get visibility?
my company only celebrates managers. what does that mean for someone like me?
can you climb at all on the technical side?
what about status? a manager has it and a specialist doesn't, right?
will people think I failed if I stay an individual contributor?
where does the technical ladder end?
is it harder to advance as an expert?
who gives credit to the person in the engine room?
what's next after senior engineer, anything?
do contributions of technical people get overlooked?
recognition?
`,
  'challenge.technical.influence-without-authority': `
who listens to a lone engineer?
being responsible for quality with no power to enforce it, is that the job?
how do experts get heard in big decisions?
can I live with others having the final word?
how much say does the technical side have?
am I powerless without reports?
what if the boss decides against the facts?
do experts have to be good at convincing?
how can you push something through without rank?
is advice all I can give as a specialist?
will I always have to ask permission?
how do I win over teams that owe me nothing?
if I stay technical, who decides about my design?
does a principal engineer get to say no?
how do you lead without being the leader?
I explain, they nod, nothing happens. is that how it goes for experts?
do architects have any teeth?
what can you do when your expert opinion is ignored?
why would anyone do what I say when they don't report to me?
how do I get people to listen if I have no power?
what can an architect do when managers ignore the advice?
can I change anything without being the boss?
how do experts convince others who don't report to them?
I give advice and they do the opposite. is that normal for the technical path?
who makes the decision in the end, the expert or the manager?
will I have a say if I stay technical?
what if nobody follows my recommendation?
isn't it frustrating to know the right answer and not be allowed to decide?
how do staff engineers get things done across teams with no mandate?
influence without a title, how does that work?
do you need authority to have an effect?
being right doesn't help if someone else decides. how do people cope with that?
as a principal do I have any authority?
how much power does a technical expert have?
what if my manager overrules my design?
can I steer a project without formal power?
do specialists only ever advise?
how to be heard as a mere engineer
is persuasion a big part of the expert job?
`,
  'challenge.technical.burnout': `
my head won't stop at night, does that come with the technical path?
what protects an engineer from exhaustion?
do puzzles stop being fun when they never end?
how much strain is there on the technical side?
when every ticket is an emergency, what does that do to you?
is there a risk of overload with deep work?
how do technical people avoid cracking up?
how mentally demanding is it?
will I be worn out at fifty?
is constant problem solving bad for you?
do experts get overwhelmed?
I'm the last line of defence for every outage. how long can a person do that?
what if I'm empty one day?
always in crisis mode, is that normal for senior engineers?
how do you switch off after a day of hard problems?
does the complexity ever let up?
can thinking too hard make you ill?
My brain is mush by Thursday. Do other specialists have that?
do experts burn out?
what about burnout on the technical side?
I'm always the one called at 3 am. does that get better?
isn't being the firefighter forever bad for you?
how do people deal with the constant complexity?
can your head just get too full?
is the technical road mentally tiring?
endless hard problems, doesn't that break you at some point?
what if I can't take another incident?
does deep technical work wear you down over the years?
I feel fried after every outage. is that a known problem?
how do engineers avoid frying their brains?
are crises part of the expert's life?
what about stress for technical people?
will the pressure of solving hard stuff all day get to me?
how do you stay sane with on-call and complexity?
is exhaustion a risk if I remain an engineer?
what's the mental load of an architect?
can one do hard problems until retirement without cracking?
being needed for every emergency, what does it do to a person?
`,
  'challenge.management.people-complexity': `
one of them shouts, one of them cries, what is a lead to do?
do you have to understand what goes on inside others?
how much patience with people do I need?
will I be stuck between quarrelling colleagues?
how do you deal with feelings at work as a manager?
what if they don't like me?
is it hard to lead very different people?
who sorts out quarrels?
what about interpersonal stuff?
I find people exhausting, how would I cope as a boss?
someone on the team is jealous of someone else, is that my business as a lead?
do managers have to be therapists?
am I cut out for people problems if I can't read faces?
how does one manage a diva?
what do leads do with a bully?
how do you handle all the different characters on a team?
drama, sulking, tears, is that what I'd be signing up for?
do I need to be an empath to lead?
what if two team members can't stand each other and I'm in charge of both?
how do managers deal with difficult people?
what if two people on my team hate each other?
do I have to settle fights?
I'm no psychologist, can I still lead?
how hard is dealing with all those personalities?
what about conflicts in the team?
is emotional intelligence needed for managers?
what do I do as a boss when someone cries in my office?
do managers spend their days on drama?
one of my colleagues is toxic. would that be mine to handle as lead?
what's so hard about people?
how does a manager handle a clash of egos?
I avoid conflict. is that a dealbreaker for leading?
people are complicated. what does the manager path say to that?
will I be a referee all day?
introvert here, would the people stuff kill me?
how much feelings work is there in management?
dealing with different characters, is that the hard part?
what if an employee doesn't get along with anybody?
do leads have to have difficult conversations?
`,
  'challenge.management.less-hands-on': `
is a playing coach possible?
how much technical work does a manager give up?
can I take tickets as a team lead?
would I just be watching?
do managers ever do real engineering?
is it goodbye to the bench?
can you be a manager and still go deep?
after how long does a manager forget how to do the work?
will the others have all the fun while I make spreadsheets?
how do you keep in touch with the technology as a manager?
I'd be sad not to solve things myself, is that unavoidable?
do leads review code or do they just sit in calls?
will my hands get soft?
could I keep one small project for myself as a boss?
is there any building left in that job?
what becomes of my craft when I manage?
does a lead still get to play with the hardware?
will I ever get to write code again if I take the lead job?
will i stop coding?
do managers still write code?
will I lose touch with the technical side when I lead?
can I stay hands-on as a lead?
what happens to my technical skills once I manage?
how much time for real work is left as a manager?
would I have to give up programming?
will i still get to touch the code
I love building things, what remains of that in management?
if I become the boss who does my work?
do you miss the making when you manage?
is it true that engineering managers never open an editor?
what about keeping my hands dirty as a team lead?
scared i'd lose my edge, does that happen to managers?
do I have to let go of the keyboard?
can a manager keep doing experiments in the lab?
will I only watch others solve the fun problems?
how does it feel not to build anything anymore?
does leading mean less technical work?
how hands-on are managers?
`,
  'challenge.management.responsibility-for-others': `
how are managers measured?
by what is a lead judged?
do I own what they produce?
if two of them quit and we miss the date, is that my failure?
how do leads cope when results depend on others?
is my work as manager invisible because others produce?
does the lead take the fall?
I like to control my own results, what then as a boss?
isn't it scary to depend on others like that?
whose achievement is it when the team wins?
what if the team doesn't deliver?
am I on the hook for all of them?
will other people's laziness ruin my record?
how do I know whether I did a good job as a lead?
what is success for a manager?
how can I be judged on something I don't do myself?
do I have to answer for people I didn't even hire?
my name on their mistakes, is that fair?
is it held against me when somebody on the team messes up?
what if I do everything right and my team still fails?
what if my team fails, is that on me?
will I be judged by other people's work?
is my success then only my team's success?
do I get blamed for what my people do wrong?
how do you live with depending on others for your results?
what if I have a weak team?
am I responsible for their mistakes?
as a manager my performance is what exactly?
it scares me to be accountable for somebody else's output, is that what the job is?
how is a manager's success measured?
what if someone on my team underdelivers and I get the bad review?
do I carry the can for everybody?
can I still be proud of something as a lead if others did it?
being responsible for ten people, what's that like?
who gets the credit and who gets the blame?
my bonus would hang on what others deliver. is that normal?
what does it mean that your results come from other people?
what about responsibility for others?
is it hard not to be in control of the outcome?
do managers succeed or fail with their team?
`,
  'challenge.management.ambiguity-and-politics': `
is there much scheming?
what does a manager do without a clear mandate?
how do you handle uncertainty as a boss?
what if sales wants one thing and the product people another?
when nobody decides, does the manager have to?
is diplomacy a must?
how do I navigate the power games?
I'm honest to a fault, would politics eat me alive?
does a lead get clear orders?
who tells a manager what to do?
I like things black and white, is management too grey?
what about alliances, favours and that sort of thing?
are there always conflicting interests?
will I get dragged into turf wars?
how do you lead when the bosses themselves don't know what they want?
is it all about who knows whom?
what if the goals change every week?
do you have to lie as a manager?
how much politics is there in management?
do I have to play political games?
what if nobody knows what the goal is?
is everything vague up there?
I hate office politics, can I avoid them as a manager?
how do leads cope with unclear goals?
do I need to take sides in power struggles?
what about ambiguity?
priorities change weekly, is that what managing is like?
are hidden agendas part of the manager's life?
what do you do when two directors want opposite things?
is it all intrigue in the upper floors?
how do managers decide without enough information?
will I have to be a politician?
I need clear requirements to work. is management for me?
competing interests, how does one survive that?
is backstabbing common among managers?
how foggy is the job of a lead?
can you lead and stay out of politics?
what if the strategy contradicts itself?
`,
  'challenge.management.time-and-energy': `
I love silence. can a lead have that?
what's left for thinking after all the meetings?
will I spend my life in conference rooms?
can I block my mornings as a manager?
how exhausting are all these conversations?
do managers go home empty?
would my days be chopped up?
what takes the most time in management?
do leads work in the evenings to get anything done?
is it true managers work in fifteen minute slices?
can a boss close the door?
will there be paperwork?
how do managers survive all that admin?
I get tired from calls, is that a problem for leading?
how many hours of talk is it a day?
is the calendar of a lead as full as they say?
do managers ever get to sit and think?
when would I ever get a quiet hour with seven direct reports?
how many meetings do managers have?
is it meetings all day?
will I have any time to think?
do leads get focus time?
my calendar would explode, wouldn't it?
is management draining?
what about admin and paperwork?
do managers have energy left in the evening?
I need quiet to function, can that work as a manager?
how does a manager's week look in terms of meetings?
will I drown in emails and calls?
what eats up a manager's time?
is there deep work in management at all?
back to back calls every day, is that what's waiting for me?
does leading exhaust you?
how do leads protect time to concentrate?
would I ever have an undisturbed morning again?
I'm told it's forms and budgets all week. true?
what about my energy as a manager?
do you get interrupted all the time as a boss?
`,
  'challenge.management.advocacy-and-accountability': `
firm but fair, is that what it takes?
where does backing people end?
I'd rather be liked, is that a problem for a lead?
how do you make people answer for their work and keep their trust?
am I their lawyer or their judge?
support or pressure, how do you find the middle?
giving criticism makes me sick, do managers have to?
do I have to hold people to deadlines?
can I defend my team and still be honest about its faults?
how do I draw the line between helping and demanding?
is a kind manager a weak manager?
what do you do when you like someone whose work is poor?
how strict must a boss be?
what if the company wants cuts and my people trust me?
how do you stay loyal upward and downward?
do I have to be the bad guy?
can you protect people and judge them at the same time?
how do I tell a friend on my team that he's underperforming when I've promised to have his back?
how do I support people and still be strict?
can you be a friend and a boss?
what if I must tell someone I like that their work isn't good enough?
how do managers hold people accountable without being a jerk?
do I have to discipline people?
I'm too nice. would I be able to demand performance?
standing up for the team and pushing the team, how do these go together?
what do I do with a lovely person who doesn't deliver?
whose side is a manager on, the team's or the company's?
is it hard to give bad feedback to people you protect?
how do you balance loyalty to your people and results?
can I shield them and still ask for more?
being fair and firm at once, how?
caught between my team and my boss, is that the job?
advocate or judge, which one is a manager?
how do you call out poor performance kindly?
do managers have to be tough?
what's the balance between backing someone and expecting something?
if I defend my people all the time, do I lose credibility?
how do I demand things from former peers I'm fond of?
`,
  'attribute.technical.specialized-expertise': `
what am i selling to my employer if i don't lead people
Must the expertise be software, or hardware and statistics are also okay?
examples of specialities that can carry a whole career pls
what is expected from me, in terms of know-how, if I remain a non manager
do architects and analysts and devs all belong to the same family of jobs?
tell me about the deep knowledge part
how rare does my knowledge need to be before people treat me as a specialist
staff engineer = what, concretely?
Is domain know-how (insurance, in my case) considered technical expertise?
hi, new grad here. what's the core of the engineering track, like the one thing you need?
what makes an expert worth keeping around
Why would an organisation value someone who manages nobody?
my skill is business process design, am i on the right ladder with that
whats an individual contributor anyway
Could you explain what a specialist brings that a generalist cannot?
does data analysis fall under the tech ladder or is it just programmers?
I know our billing domain inside out but I'm not a great coder. Is that a technical career too?
which kinds of knowledge do companies actually pay senior specialists for
do i have to be super deep in one thing to count as an IC?
what does a principal engineer really do all day?
what sets a technical expert apart?
what do you need to know to be on the technical side?
can a process specialist be on the technical path?
what is a technical career based on?
is it only for programmers, this ladder?
is a designer technical?
I know everything about claims handling, am I an expert in your sense?
does knowing an industry very well count as technical too? it's not software
what does specialised expertise mean?
what is an expert in your article?
what kind of knowledge counts as technical here?
is data analysis also a technical path?
I'm a business process person, does the technical ladder apply to me?
what does a principal engineer really bring?
does technical only mean software?
what makes somebody a specialist?
who is the technical path for?
`,
  'attribute.technical.growth-through-mastery': `
growth on technical path explain
by what route do people become distinguished engineers
Applying what I know in wider contexts: is that a form of development for engineers?
will going even deeper into databases get me a raise or a title eventually?
i've stopped progressing as a programmer, what should getting further even consist of
Does cross-disciplinary learning help a technical person move up?
where do experts go from here, i mean after ten years in the same specialty
how would my job get bigger on the technical track
can i broaden myself without turning into a boss
Our company has five IC levels and I can't tell what distinguishes them. What drives advancement there in general?
whats the next rung after senior dev if not lead
what are "adjacent skills"
picking up new tools - is that really how specialists get ahead?
What separates a mid-level specialist from a very senior one?
moving sideways from backend into data, does that count as progress on the tech side?
in which way an expert is growing over the years?
do i have to learn neighbouring stuff too or just get better at my own
Is there any room to advance once I'm senior, or do I hit the roof?
so what does promotion look like for an engineer who stays an engineer
how do you climb if you never take a team?
growth without reports, how?
how does a technical career develop?
next step for a senior engineer who doesn't want a team?
do I rise by going deeper?
is learning a second field useful for my career as an engineer?
what is progress for an expert?
how do I get better as a specialist in a way that counts?
would picking up neighbouring topics help me grow without leaving the technical side?
if I stay an engineer how do I move up at all, what does progress look like?
how do you grow on the technical ladder?
how does one advance as an expert?
what does growth look like if I stay technical?
do I need adjacent skills?
should I learn things next to my field to move up?
what gets you promoted technically?
how do specialists develop further?
what are neighbouring skills good for?
where can mastery take me?
`,
  'attribute.technical.thought-leadership': `
Writing standards and guidelines for everyone: whose task is it normally?
what's a go-to consultant inside a firm actually responsible for
i'd like my ideas to spread in the company, is there a place for that outside management
Do principal folks spend time coaching colleagues, or is it all solo work?
if i stay an IC do I get to advise on big initiatives?
when they say "technical leader" what do they mean by it
are brown bag sessions and guild meetings a real duty or just nice to have
How do specialists build up the skills of the wider organization?
what kind of leading is there for people who dont want to be anybody's supervisor
does an architect have any say over solutions in projects that arent his
sharing knowledge, how much of it is expected from me as expert?
I like shaping the design of what others build. Which part of a technical career is that?
mentoring juniors: is that on the technical ladder as well, or only for bosses
how does a consultant-style engineer help several teams at once
would I still be running projects if I say no to the manager role?
who sets best practices in a company, the managers or the experts?
is giving internal talks and writing docs part of the job at staff level
What is thought leadership supposed to mean for a developer?
do senior techies have to teach others or can i hide in my corner
can you lead without direct reports?
do staff people run projects?
is sharing what you know part of being an expert?
does a principal set best practices?
will others learn from me if I stay an expert?
what kind of leading do technical people do?
do experts have to mentor?
are senior specialists expected to teach and give talks or may I just sit and solve things?
can I lead anything without having reports, say set the standards for how we do things?
what is thought leadership?
do experts lead too?
do senior engineers teach others?
is knowledge sharing part of the technical role?
can I lead projects as an expert without managing people?
do architects advise other teams?
what does a staff engineer do besides coding?
how do experts shape best practices?
will I be expected to give talks and teach if I stay technical?
`,
  'attribute.management.team-leadership': `
Could you sum up the heart of the management career for a beginner?
what does a thriving team have to do with my own review
Developing employees professionally, does that come with the position?
heading a department: what is the essence of it?
i dont get what managers produce all week, enlighten me
what is it that team leads get evaluated on, roughly
When do you say that a leader has done well?
do managers have to grow their staff or is that HR
what would change in my responsibilities if I took on five reports
is running a team more than handing out tickets and approving vacation
describe the role of managing employees in simple words please
performance of my people, is it me who must look after that?
Who is responsible for job satisfaction in a team?
what does an engineering manager do that a tech lead doesn't
first time supervisor next month, what are my main duties toward the group?
does the boss own everyone's career plan
am I supposed to care whether my reports are happy, or only whether they deliver?
How is the success of a manager measured?
so if i become a people lead what am i on the hook for day to day
what's a manager's actual job?
performance and satisfaction of the team, is that my business?
describe the role of a manager
is developing people part of the manager's role?
what does a team lead do all week?
whose careers would I look after?
what's the core of a manager's job?
would I have to care whether people are happy at work, is that literally the job?
what is a people manager really on the hook for, day in day out?
what does a manager actually do?
what does leading a team involve?
what is a manager answerable for?
do managers look after careers?
is the team's happiness my job as a lead?
what would be my main task as a manager?
how does a manager's role differ from mine?
what are a manager's duties toward the team?
who takes care of people's development?
`,
  'attribute.management.growth-through-scope': `
more people more budget more projects - is this what growing is on that side?
my boss says I should "broaden my remit". is that how advancement happens for leads?
from group leader to division leader, what's the mechanism
how far up can it go if I say yes to being a manager
What gets larger as you rise through the management ranks?
can a supervisor progress while the team stays the same size
would I run several teams one day, and managers below me
scope and scale, meaning?
in management, how a person is climbing?
are complex initiatives given to managers as a kind of promotion
I manage four testers today. Which next step would count as career progress?
whats the path upward on the leadership ladder
do i get cross functional groups at some point, eg design plus engineering
Is a bigger team the only way for a boss to be promoted?
if i go the people route, what would advancing look like in a few years
director, VP, head of... what distinguishes those levels?
how do you get from leading 6 people to leading 60
Does moving up as a manager just mean more headcount?
what comes after team lead
how do managers grow in scope?
do managers grow by taking on more responsibility?
more people, more projects, is that growth?
where can a manager go from there?
what does a promotion mean for a manager?
is a bigger budget what counts for managers?
how do you rise in management?
after first-line manager, what is the next step, more departments?
does a manager's career just mean bigger and bigger teams?
how do managers move up?
what does growth look like in management?
does a manager's career mean bigger teams?
how does a manager get promoted?
is it all about headcount?
what comes after team lead?
do I have to lead more and more people to advance?
what is scope?
how far can a manager rise and by what?
`,
  'attribute.management.empowerment-and-advocacy': `
how do you help people shine when you're in charge of them
Which attitude toward subordinates belongs to a management career?
how do great supervisors treat their staff
praising the team upstairs, talking up their wins, is that normal manager work?
does a leader have to know why each employee gets up in the morning
what would i do for my reports besides evaluating them
giving folks the conditions to do their best work: whose responsibility?
tell me more about the empowering side of management
Is making others feel appreciated part of the role description, so to say?
who unblocks the devs when another department stalls them
whats servant leadership got to do with this job
what should people be able to expect from their lead in terms of support
my manager never backs us. should she?
How can one create an environment in which everybody feels valued?
clearing obstacles out of the way, is that really a big part of leading?
do i need to figure out what drives each person on my team
what is empowerment, sounds like a buzzword
Are managers meant to champion their employees' work, and how?
how does a good boss motivate people
what does it mean to remove barriers for a team?
how do managers show people that they matter?
should a manager know everybody's motives?
is a lead supposed to help or to control?
who makes sure the team is valued?
what can a boss do so people work at their best?
do managers speak up for the team?
how do good bosses find out what makes each person tick?
clearing stuff out of people's way, is that part of the manager's work?
what does empowerment mean?
how do managers support their people?
does a manager remove obstacles?
how does a good boss help the team do its best?
is it a manager's job to motivate?
what does it mean to advocate for a team as a manager?
do managers have to know what drives each person?
what does a supportive leader do?
how do leads give people backing?
`,
  'sign.technical.problem-solving': `
experimenting, tinkering, building weird things on weekends - evidence for tech path?
is it a sign if meetings bore me but an impossible bug doesnt
What if I only feel alive when wrestling with something unsolved?
can curiosity about how stuff works be a reason to turn the manager job down
how much weight should i give to the joy of solving things
When an outage happens I secretly enjoy the detective work... is this telling?
whats the first clue that a person should remain technical
figuring out root causes makes me happy. significant?
do you think someone who is thriving on difficult technical questions belongs in management?
does wanting to crack things myself speak against becoming a lead
i live for prototypes and hackathons, sign of what?
Innovation excites me more than anything. Which ladder does it point to?
what would show that tough challenges feed me instead of draining me
are people who enjoy deep dives better off as ICs
I lose track of time whenever I dig into a tricky algorithm; what should I conclude?
does loving to invent new stuff mean i should stay an engineer
what if the best part of my week is a nasty bug
How can I tell whether I'm a born problem solver?
i get a kick out of debugging till 2am, does that say anything about me
is liking hard puzzles a hint?
I get a buzz from nasty bugs, does that say which way to go?
is liking hard puzzles a sign?
I love debugging, what does that hint at?
what does it say about me that I enjoy solving problems?
does problem solving point to the technical side?
what do you mean by problem solving?
if tricky bugs give me energy which path is that?
is being innovative a hint for staying technical?
`,
  'sign.technical.mastery': `
what points to somebody being an expert type
getting really really good at stuff is my thing, so engineer forever?
Suppose I keep getting better at SQL tuning and never tire of it. What would you read into that?
does being known as the guru count as a reason to stay
i'd rather be respected for skill than for rank. clue?
what if losing my edge would hurt me more than missing a title
Liking continuous practice, like a musician: for which career it speaks?
is "the one people ask" a good place to be in the long run, if I enjoy it
do i have to like studying to stay technical
how to recognise in myself the wish for expertise
my pride comes from knowing more about compilers than anybody here, which side does it favour
Should a person who reads research papers for pleasure be a boss?
what tells you that someone values mastery
sharpening my skills every week is fun for me, hint?
I can't stand being mediocre at something. Would that make me a poor fit for management?
what if i want to be the best in the building at one thing
is enjoying certifications and courses an indication of anything
Does a craving to perfect my craft suggest staying put?
everybody comes to me with kubernetes questions and i love it, what does that mean
how do i know if being the go-to expert matters to me?
how would I know I'm the type who's happiest being the one everyone asks?
what is the mastery sign about?
I want to be really good at my craft, what does that mean for the decision?
is wanting to be the go-to person a sign?
does it matter that people come to me with questions?
what if I value skill above all?
is perfectionism about my craft a hint?
`,
  'sign.technical.impact-through-expertise': `
making infrastructure that outlives me, is this reason to not switch
is it okay to want to change the company through code only
which clue tells that my leverage is in what I create
am i technical if i enjoy fixing the way work is done, the workflow i mean
My contribution is the schema everyone builds on. Is it enough, or must I want more?
would you say that a person who automates everybody's work is a technical person at heart?
what is the sign about systems and tools that people lean on
how can one engineer affect a whole org w/o a team
Does wanting reach through design, not through authority, argue for the engineer route?
i like to leave behind things that work, not speeches. where does this put me?
seeing my internal tool adopted by ten teams made my year, does it mean something
Someone told me I lead by architecture. Should that keep me technical?
whats meant by having effect via what you know
if my satisfaction comes from others depending on my pipeline, which way should i lean
do frameworks and platforms count as influence
What does impact through expertise look like in practice?
is designing processes others rely on a kind of impact
I built a library half the company uses and that's my proudest moment. A sign?
how would i notice that i prefer influencing through systems rather than people
can i make a difference just by building tools?
could I shape things by designing better processes without being anybody's manager?
what is impact through expertise?
I like building tools others use, what does that point to?
can you have impact as an expert?
does designing systems count as influence?
is wanting to build platforms a technical sign?
what if I want my designs to be used everywhere?
`,
  'sign.technical.mentoring-not-managing': `
where is the difference between mentoring and managing?
how do mentoring and managing differ?
Could I keep apprentices around me and refuse the disciplinary side?
which sign concerns those who love instructing but not the paperwork about people
code review as teaching is fun, ratings and goals are not: interpret please
being a mentor without reports, does such thing exist
my onboarding sessions get great feedback. evidence for going into management or against?
why do you make a difference between training colleagues and being in charge of them
Do I need to like career conversations, or is tutoring enough?
i like guiding ppl technically but not the HR bit
would a person who gives workshops gladly be happy as supervisor
What if I want to pass on skills yet not decide on anyone's raise?
pairing with interns is the highlight of my day, so should i lead people?
how do i tell whether i'm a teacher or a manager
is it a bad sign if yearly evaluations bore me to tears
I enjoy explaining things at the whiteboard; salary talks make me sick. What now?
where's the line between helping someone learn react and planning their career
isn't mentoring the same as managing?
does disliking performance reviews mean i should stay IC
Can one coach others and still not be cut out for management?
i love teaching juniors but hate writing appraisals, what does that make me
I love showing juniors how to do things but appraisals make me ill, which side is that?
can I mentor without being a manager, or do those come in one package?
what speaks for mentoring without being a boss?
I like teaching but not managing, where does that put me?
can I mentor people and stay technical?
is enjoying to teach a sign for management?
what is the difference between mentoring and managing?
do I have to do reviews if I want to mentor?
`,
  'sign.management.people-development': `
how can i find out whether i enjoy bringing out the best in others
getting someone unstuck in their career feels better than shipping. what does it point to
Would a person fulfilled by nurturing talent make a good lead?
i spend more time thinking about who on the team could do more than about my tickets. sign?
coaching a kids football team is my favourite hobby lol does that count as evidence
Is there some way to test my interest for the development of employees?
what if other peoples progress leaves me cold
watching newcomers bloom gives me joy, which ladder?
am i motivated by people or just nice
How strong must my wish to help others flourish be before I switch?
friends always come to me for career advice, should i read into that
helping folks find their strengths, is this satisfaction typical for managers?
what's the first hint that leadership would suit me
Seeing someone overcome their shyness in a presentation moved me. Is that relevant here?
do I have to care about others' careers to be ready
does enjoying one on one talks say im manager material
a junior i helped just became senior and i was over the moon, meaning?
What would tell me that developing others is my thing?
is it a sign if im happier about a colleagues promotion than my own
what does it look like when somebody is cut out for bringing others along?
how do I know if I'd like growing people?
what is people development?
I like seeing others grow, does that mean manager?
is enjoying coaching a sign?
what does it tell you that my intern's success made me happy?
does helping people grow point to leading?
`,
  'sign.management.organizational-impact': `
Does it mean something that strategy offsites excite me and sprint planning doesn't?
do people who want to mold how teams behave belong in charge
having larger effect in the firm attracts me, is this for management typical
would you count "I want to set priorities for the department" as a pro for moving?
what does caring about roadmap and vision tell about a person
Is an appetite for business decisions an indicator of readiness?
i wanna fix the big picture stuff. boss track?
my ideas are mostly about how we should work together, where does that lead me
Can someone change the culture only from a management chair, and is the desire for it a signal?
if i think a lot about why departments dont cooperate, does it speak for leading
how would I know that my ambition goes beyond my own project
wanting a seat at the table, good reason or vanity
which clue has to do with influencing the whole organization?
do i need to care about company direction to be a manager
is it a hint that team dynamics interest me more than architecture these days
I find myself redesigning the org chart in my head. Should I take it seriously?
broader impact, how broad are we talking
What if I want a say in the culture, not just the code?
i keep getting annoyed at how the company is run, is that a sign
does wanting to shape strategy mean im ready for management?
I keep wanting to change how the company works, is that a manager thing?
what does organizational impact mean?
I want to shape the culture, is that a sign?
if I care about strategy should I lead?
what sign is it to want to change how teams work together?
does an interest in the bigger picture point to management?
is wanting a say in the direction a management thing?
`,
  'sign.management.comfort-with-ambiguity': `
am i ready if conflicting priorities feel like a game and not a headache to me
Do I tolerate vagueness enough to move into leadership, how would I find out?
is it a good indicator that reorgs dont scare me
changing plans every week, if I can live with it what does it show
What would prove that I can steer with half the information missing?
i need black and white answers, so better stay engineer?
competing demands dont bother me much, relevant?
Must a future lead enjoy situations without a right answer?
people say im good at muddling through. manager quality?
can you give me a feel for what comfort with ambiguity means
how comfortable with not knowing should one be before switching
two VPs want opposite things from me and I kind of like sorting it out... hint?
why is tolerance for grey areas on the list of signs
Does needing a clear spec rule me out?
when nobody knows what the target is i just start somewhere, does it say something
is being relaxed about chaos a sign
what if fuzzy requirements stress me out, am i unfit for leading
I stay calm when priorities clash. Is that a plus for the manager role?
how can i tell if i handle uncertainty well enough
do i have to be ok with unclear goals to be ready?
does it matter that I don't panic without a clear goal?
what is comfort with ambiguity?
I'm fine with unclear goals, does that matter?
is liking chaos a sign for managing?
does it count that vague things don't bother me?
what does being comfortable with uncertainty say about me?
competing priorities don't scare me, what does that hint at?
`,
  'sign.management.advocacy-and-influence': `
defending the team, making noise about its successes: clue for leadership?
I like that my people look good in front of directors, is this manager's instinct?
when our results are overlooked I'm the one who goes to complain upstairs. Tell me what it suggests
what counts as advocacy here, in the list of readiness signs
do I want to be a spokesperson, and how do I find that out
somebody took credit for what my friend built and i made a scene. advocate type?
Is a taste for influencing decisions on behalf of others an argument for the switch?
does enjoying negotiation with other departments make me ready
presenting others' achievements to the board gives me a thrill, which ladder is it
being the voice of the squad, do i have to want that
How important is it that I take pleasure in pleading my team's case?
i fight for my teammates' bonuses even though its not my job lol, meaning?
whats the sign about getting peoples work recognised
speaking for the group comes naturally to me, hint?
Would someone who likes persuading stakeholders be happy leading?
what if i hate selling our work to the higher ups
do you need to enjoy lobbying to be a manager
I always make sure in meetings that the quiet ones get credit. Does it point to management?
how would i know i'm good at representing a team
is it a sign that i like standing up for my colleagues?
what kind of person enjoys making sure others get the credit?
what is advocacy and influence?
I like standing up for my team, what does that mean?
is speaking up for others a sign?
does wanting to represent the team point to management?
what do you mean by advocacy?
I enjoy negotiating for others, which sign is that?
`,
  'sign.management.team-success': `
what mindset shift about success shows that it's time for the move
when the project succeeded i didnt care whose idea it was. good hint?
ready to swap my own deliverables for those of eight others? how do i judge this
Should it worry me that I still compare myself by lines of code?
my satisfaction now comes when the others deliver without me, is this readiness?
the group's numbers matter more to me than mine, so?
which sign speaks of redefining what a good day is
am i okay with being judged by results im not making myself, thats what i want to find out
how does one feel accomplished as a lead, if others do all the work
Can a person with a strong need for individual credit become a manager?
scoring the assist rather than the goal, am i the type for it?
what tells that someone can let go of personal accomplishment
do i have to stop counting my own achievements
I finished nothing this week but the team shipped, and I felt great. Significant?
would i miss having something to show for myself
is it a sign when a team win feels better than a personal one
if i need to see my own commits at the end of day, does that disqualify me
How do I know I'm ready to be proud of what others did?
what does it mean to measure success differently
could i be happy without my own output?
how can I tell if I'm ready to let the team's score be my score?
what is team success as a sign?
I'm happy when the team wins, what does that tell?
is it a sign if I don't care about my own output?
does putting the team first mean I should lead?
what do you mean by measuring success by the team?
am I ready to count team results as mine, what sign is that?
`,
  'lens.energy': `
help me think about where my spark is
motivation wise, what are the two options you compare?
is "what do i look forward to on monday" a fair way to decide
can enthusiasm be a compass between the two ladders
whats the point of looking at what makes me feel alive at work
which activities should I observe in myself, to see where my drive comes from?
neither helping people nor solving problems lights me up right now, what then
I come home happy on some days and empty on others, what can I learn from it for my path?
how do you do that vitality test thing
Why is what excites me more important than what I'm good at?
should i keep a diary of what wears me out, would that help with deciding
what if both people stuff and tech stuff give me a boost
does it matter for my decision which tasks leave me exhausted
Could you rephrase the question on what gives me fuel?
i feel drained after 1:1s but buzzing after a coding session, how should that weigh in?
energy check - how does it work
Is tiredness after meetings something I should factor into the choice?
how do i figure out what recharges me
what do you mean by energized
why do you ask about energy?
what does energy have to do with it?
what do you mean by what energises me?
how does energy help to decide?
what is the energy question about?
`,
  'lens.impact': `
effectiveness as criterion, can you elaborate?
which lens is about contribution
would the world miss my code or my leadership more, weird question but isn't this it
What kind of results are you thinking of when you ask where I'd matter most?
do you mean impact for me or for the org
leaving a mark: via products or via people, how do you choose
how am I to measure the good I do in one role against the other
Whom could I ask to find out what my real contribution is?
what if im equally valuable as an innovator and as a team builder
on which side will my work count more?
should i decide by what the company needs most from me
explain the part about making a difference
is a strong team a larger legacy than a technical breakthrough
I can't judge what effect I have. How would you go at it?
why should it matter where my contribution is biggest
my inventions vs my team building, how do i compare the two
does impact mean money, users, or people
How do I work out where I can make the greatest difference?
where would i be more useful, is that the question?
what's the impact lens?
what do you mean by impact?
why ask where I make a difference?
what is the impact lens?
how does impact matter here?
what counts as the greatest difference?
`,
  'lens.growth': `
do ten year plans even work in tech lol
the lens on future capabilities, what is it good for
my learning goals are all over the place. how to use them here?
can i change direction later if i invest in the wrong skills
would I rather be a better coder or a better leader later on, how do people answer that?
what does "organizational skills" include when you talk of developing
is long term learning a better guide than my current mood
How do I find out which abilities I'd like to develop?
picking what to study next, does that settle the ladder question
which competencies would i be building on each side
I'm 52. Does a long horizon for learning still make sense for my choice?
what if i want to learn both leadership and deeper tech
where do I see myself in 2035, is that basically what you're asking
the question about my future development, can you say it in other words
Does it count what I'm good at now or what I hope to become?
what skills are we comparing exactly, tech ones vs leadership ones?
i only know what i want to learn this year, is that enough to answer
What is meant by growth path?
how should i know what skills i'll want in a decade
why look 5 to 10 years ahead?
what do you mean by growth?
why do you ask what I want to learn?
what has the next ten years to do with it?
what is the growth question for?
how should I think about where I want to develop?
`,
  'lens.values': `
what do i hold dear at work, and how does that map on the two paths
why would recognition be a value
can you unpack the bit on what i want to be appreciated for
in my culture the boss is respected more than the specialist. Should I let this decide?
the esteem of peers vs the gratitude of a team, help me compare
does title matter in this lens
what resonates more with me, how can i even test that
How can being seen one way or the other guide such a decision?
is it about ethics or about image
to be known for what: is this the question behind it?
what if i dont care about recognition at all
I like when people call me a mentor, but also a guru. How to weigh these?
do my morals play a role in choosing a ladder
Which sort of respect are you asking me about?
expert or leader, what would i want on my tombstone so to speak
values alignment, huh?
how do i find out what kind of reputation i'd like
Is wanting to be recognised as an expert vain?
why does it matter how others see me
what do you mean by values?
why does it matter whether I want to be seen as an expert or a leader?
what is the values question about?
how do I find out what I value?
what's recognition got to do with my values?
`,
  'lens.lifestyle': `
the lens about everyday routine, tell me what to look at
how the day-to-day of a supervisor is different from the one of a developer?
work life balance, better where?
can i still have long uninterrupted afternoons if i lead people
Is communication all day long something I could live with, how to judge?
are evenings and weekends safer as an expert than as a boss
remote, 4 days a week, headphones on - on which ladder is this more realistic
whats lifestyle fit
would I have more focus hours as an IC?
How does responsibility for the well-being of others affect one's private life?
i'm an introvert, will all that talking be too much
why do you ask how i want to spend my days
what does a typical week look like on either side
Do specialists keep more freedom to be creative?
does the daily rhythm really differ between the two
is my calendar going to explode if i go into management
i have two small kids, which role fits better with family life?
Which path leaves more quiet time to concentrate?
how many meetings does a manager have compared with an engineer
what has lifestyle to do with a career ladder
what do you mean by lifestyle?
why do you ask about my days?
what has my daily routine to do with the choice?
what is the lifestyle lens?
meetings or focus, why is that a question?
`,
  'thread.technical': `
what inner strength has a person to bring for a lifelong technical job
How do the demands of the technical road sum up, keeping an edge or having influence?
what is the same in both ladders, seen from an engineer's point of view
common denominator of the specialist's struggles please
I picked tech because it seemed the calmer road. Is it really, overall?
does choosing engineering let me off the hook for being adaptable
what unites the difficulties of non managers
if i boil down all those technical challenges what is left
Adaptability for techies: in what sense?
so all things considered what would the expert route demand from me
which personal quality do i need on the tech ladder just as much as a manager needs it on his
what must any engineer put up with no matter the specialty
stay sharp and stay heard with no title, is that the gist?
Is there one sentence that sums up the challenge for specialists?
whats the bottom line on the technical side
how tough do i need to be to remain an IC for 20 years
Do tech careers require resilience too, or only leadership ones?
in the end, what's the hardest thing about staying an expert
what do both senior engineers and architects have in common
what does every technical path ask of you?
what links all the difficulties of the technical path?
what do specialists have to be able to do, at bottom?
boil the technical challenges down for me
what does the expert's path come down to?
is there one thing every technical road asks of you?
what's hard about staying technical in the long run, in one line?
what do all technical paths demand?
what do the challenges of the technical path have in common?
in one sentence what is the technical track about?
what does the technical road test in me?
what's the common thread of staying technical?
overall what is hard about the technical side?
what is the essence of the expert path?
`,
  'thread.management': `
What toughness is needed of somebody who goes the way of management, all in all?
adaptability in managers, what for?
having to steer without holding the wheel myself, thats what it is about right?
do leaders of all kinds face the same basic test
getting results only via other people, can one ever get used to that?
What remains if you condense the hard sides of management to one line?
which trait is indispensable for supervisors as well as for experts
bottom line for the people track?
i'm a control freak. what would leading others ultimately require me to accept
is there a single thread running through all the management troubles
Whichever team I'd lead, what would be asked of me in the end?
less control more responsibility, is it always like that
what is shared between the two ladders from the leadership perspective
does a manager need to adapt as much as an engineer does
how resilient do you have to be as a boss
so leading through people, is that the whole challenge in a nutshell?
Why do you say managers have less direct control over outcomes?
summing up, what is the core difficulty of being a manager
what do team leads and directors have in common
what does every management job demand, whatever the level?
is it about getting things done through others?
what links all the difficulties of leading?
what do managers have to be able to do, at bottom?
boil the management challenges down for me
what does leading come down to?
is there one thing that every manager has to cope with?
and leading people, what does it demand at bottom, letting go of control?
what do all management paths demand?
what do the challenges of management have in common?
in one sentence what is management about?
what does the management road test in me?
what's the common thread of leading?
overall what is hard about being a manager?
what is the essence of the manager path?
`,
};

/** Questions that the article has no answer to, one a line. */
export const offArticleExemplars = `
will copilot do my job soon?
can my employer fire me for saying no to a lead role?
is my company going to lay people off?
should my brother become a manager?
what did Elon Musk do?
what would my boss say?
am I too old to become a manager at 52?
do women become managers less often?
how many people should a team have?
do I get a pay rise if I become lead?
how do I fire somebody legally?
what's a good template for performance reviews?
how do I run a good one-on-one, step by step?
what is the capital of France?
which programming language is best?
explain monads to me
write me a cover letter
what questions come up in a manager interview?
what does a CTO earn in Berlin?
translate this into German please
how do I negotiate my salary?
what will the job market be like in five years?
what share of engineers become managers?
do managers live longer?
can they force me to manage?
which book should I read about leadership?
who wrote this article?
how does this app work?
how does google handle the technical ladder
what do studies say about happy managers
how long does it take to become a director
will i get promoted faster as an engineer
Is it ok to date somebody on my team?
How many weeks of vacation do team leads get?
Can you recommend a good pizza place?
is melatonin safe every night?
Does my company's policy let me go back after a trial year?
tell me a joke about managers
Does a distinguished engineer get a company car?
How many levels does Amazon's ladder have?
Are there studies showing that engineers make better leaders?
My wife is a nurse, should she become a ward manager?
I have chest pain, what medicine helps?
Do team leads have to come to the office more often?
Will AI make middle managers redundant?
Was Steve Jobs an engineer or a manager?
Would my work permit still be valid if I change from developer to manager?
Can you fix this error: cannot read property map of undefined?
whats the weather in lisbon tomorrow
Which certification should I take to become a manager?
How much more does a manager earn than a senior engineer?
do managers get paid more?
what's the salary gap between a staff engineer and an EM in Berlin
how much should i ask for if they offer me the lead position?
is 140k fair for a principal with 12 yrs
would my RSUs change if i switch tracks?
which pay band does an L6 sit in
can you tell me the average bonus for engineering directors?
does equity vest faster for leadership?
My offer has a lower base but a bigger option grant, worth taking?
what are the odds i get promoted this cycle
how likely is it that someone with my profile makes director before 40?
what percentage of new managers quit in the first year?
any research showing that ICs are happier than bosses?
are there numbers on how many people regret the move
what is a senior staff called at google
Is an E6 at Meta the same thing as a principal at Amazon?
at microsoft what comes after 65?
whats the difference between tech lead and team lead and architect titles
does 'distinguished engineer' exist outside of the US?
can my employer force me into the supervisor job legally?
is it lawful that they changed my job description without asking
how long is the notice period in my contract normally?
what does a non compete clause mean if i join a rival
will my H1B be affected when the role becomes managerial?
do i need a new work permit for the blue card if i change position
should i get an MBA first?
which online course on leadership would you recommend
what book shoud I read before becoming a manager?
is The Manager's Path any good
does a PMP certificate help?
AWS solutions architect or kubernetes cert, which one pays off
what do they usually ask in an engineering manager interview?
can you give me a mock system design round
how do i answer 'tell me about a time you failed'?
could you look over my CV
how many pages may a resume have these days?
what headline do I put on linkedin
would you write a cover letter for me?
how's the job market for data engineers right now
are companies still hiring juniors?
is chatgpt going to make my whole profession obsolete?
will AI take programmers' jobs or the bosses' jobs first
with copilot around, is it still worth learning to program by hand?
how do I join two tables on a date range in sql?
why does my python loop throw IndexError
can u fix this regex for me
postgres or mongo for a small side project?
Which IDE would you pick, IntelliJ or VS Code?
jira vs linear, what do you think
is rust worth it in 2025?
whats the weather tomorrow
will it rain in Lisbon this weekend?
who won the champions league final?
do you follow the NBA
how long do i boil eggs for
got a good recipe for lentil soup?
what did other people in my situation pick?
My colleague Anna took the lead job, was she right?
what do most of your users end up choosing
how do I tell my boss that I don't want it?
what words should i use when i ask my director for more time to think
could you draft a mail to HR turning the offer down?
am I too old at 52 to start over?
is 26 too young for leading people
is it harder for women to be taken seriously up there?
i'm the only female dev here, do they treat us differently in promotions
how would maternity leave work if I accept now?
can i go part time when the baby comes
does paternity leave hurt your chances?
I can't sleep and have chest pain, should I see a doctor?
do you think i have adhd
which pills help with anxiety before presentations?
how will the raise be taxed?
is the car allowance tax deductible
who made you?
are you a real human or a bot
which language model are you running on?
is this conversation stored somewhere?
can my company read what i type here
do you sell my data?
how do i delete my chat history
could you say that in spanish please?
what's the german word for stakeholder
tell me a joke?
know any funny stories about bosses
who invented the dual career ladder and when?
in which year was the first computer built
what time is it?
what day is today, is it a public holiday
how many years does it take to become staff?
how fast could i reach VP level
when is the earliest one can go from mid to senior?
can a manager work fully from home?
they want us back in the office 4 days, can I refuse
does being remote from portugal lower my visibility?
who gets laid off first, coders or middle managers?
is there another round of redundancies coming in tech
what severance is normal after 6 years?
java or go for the backend, which stack has a future?
should our team move from angular to react
is a startup better than a corporation for someone like me?
Should I leave the bank and join a 10 person company
what about product manager instead?
how does one become a product owner
would scrum master be a middle road?
could I just freelance?
what day rate can a contractor charge in london
is it wise to found my own agency?
if i hate it can i go back to coding afterwards?
is the switch reversible or am i stuck as a manager forever
has anybody returned to an IC role after leading for years, and did it hurt them?
how many direct reports are normal?
is a group of 14 too big for one person
what's the ideal squad size according to amazon's two pizza thing?
how do i write good OKRs
what is the difference between a KPI and a key result?
do you have a performance review template
what should i put in my self assessment for the annual appraisal?
how do you fire somebody decently
what's the procedure for a PIP?
how should a one on one be run, which agenda?
how often do I hold 1:1s, weekly or biweekly
which questions are good for a retrospective?
who will win the election?
what do you think of the president
should there be a union for software people?
do you believe in god
may i pray during working hours?
my girlfriend says i work too much, is she right
is it a bad idea to date someone from my own department?
how do I get over a divorce while holding a job like this
does the author still work at IBM or where is she?
who is lisa dugan
how did the lady who wrote this decide back then?
can i talk to a live coach?
what does a session with you cost
is this app free for ever?
where can i read the full article online
can I get this chat as a pdf?
do directors get a company car
how do pension contributions change with grade?
what counter offer would make me stay, in euros
how do i negotiate the sign on bonus?
is overtime paid once you're exempt?
how many vacation days does a head of engineering have
Do I have to be on call as a lead?
how many hours a week does a VP work on average?
which country is best for software careers
should i move to canada or the netherlands?
is relocating to Austin smart with the rents there
how do I get a green card through my firm?
what happens with my residence title if i resign during probation
can they withdraw a signed offer?
do I own the code I write in my spare time
is moonlighting permitted under german labour law?
whom do i sue for discrimination
should a lawyer check the new agreement before signature?
what's the probation time for promoted staff
how do i hand in my resignation?
Could I use a former peer as a reference
is a phd needed for principal scientist?
do i need a degree at all, im self taught
would a masters in CS open doors for me?
which bootcamp has the best reputation
what conference is worth the ticket this year?
any podcast you like on this topic
where do i find a mentor?
is a paid executive coach worth 300 an hour
how do recruiters find people on github?
what keywords get past the ATS filter
should i explain the gap year in my application?
how to dress for a video interview
how many leetcode problems should I grind?
do they still do whiteboard coding at netflix
which questions should I put to the hiring panel at the end?
how long after the final round do they normally call back
what does an agile coach do all day?
is devops dying
Would sales engineering suit me?
what about teaching at a university instead of both
how can i break into machine learning from QA?
is cybersecurity a safer bet than web dev
what do consultants at mckinsey earn
how do you become a CTO?
is chief architect higher than director on the org chart
who reports to whom in a matrix organisation?
what does RACI stand for
how do i run a sprint planning that isn't boring?
what is story point inflation
how do I estimate a migration of 300 services?
should we do microservices or a monolith
does kafka keep message order across partitions?
how do i undo a git rebase
what's wrong with my dockerfile?
is excel enough or do I need tableau
why is my select query so slow without an index?
Please can you explain big O to me?
what laptop should i buy
mac or linux for work?
how do i set up a standing desk properly
what should I do about a coworker who steals my ideas and lies to the chief?
my boss is a bully, can i report him anonymously
would my wife mind if i travelled every second week?
how do I explain to my parents that i said no to a promotion
what would my husband's income mean for our mortgage if i go down to 80%?
can I afford a house on a senior's wage
should i invest in the company's shares?
is bitcoin a good idea
when can i retire if i save 2k a month?
how much does health insurance cost when self employed
whats the inflation rate at the moment
is a recession coming?
will the firm be acquired, you think
what's going on with intel's stock price?
do introverts statistically do worse in charge?
what is my myers briggs type from what i've told you
can you do a strengthsfinder test with me?
which zodiac signs are good leaders lol
is there a scientific basis for your framework?
how accurate is this quiz, has it been validated
what did harvard business review say about it
how many engineers in the world are there?
what share of executives were once developers
by what margin do leads outearn seniors?
got any data on turnover in teams with first time managers?
who else has applied for the opening, do you know
will they give the job to Marco if I say no?
what will my director think of me when i decline
how do i find out if the position is already promised to someone?
when is the best month to ask for a raise
Is it ok to accept and keep interviewing elsewhere?
can i try it for 6 months as an interim
what deadline is reasonable for giving them an answer?
how do i get sponsored by a senior executive
What goes into a promotion packet?
who sits on a calibration committee
how many peers need to write feedback for a level bump?
does apple even have an individual contributor ladder
what are the ranks at SAP?
is spotify's model still a thing
how are levels mapped on levels.fyi?
does glassdoor tell the truth about companies
is public sector IT a dead end?
would working for an NGO pay the bills
are defense contractors ethical employers?
whats the dress code for executives
do i have to play golf with clients?
How can my English get better for meetings with the americans?
will my accent hold me back
is racism common in promotion rounds in the uk?
do companies hire people in wheelchairs for that type of post
should i disclose that i am autistic?
can i get sick pay during rehab
how do you treat carpal tunnel from typing?
should I take antidepressants if work makes me miserable
how much coffee is too much
what's a good workout for people who sit all day?
how can i fall asleep faster
is a sabbatical of one year career suicide?
i care for my mother who has dementia, what support does the state give
where do i find daycare near the office?
can both parents take elternzeit at once
what's the capital of australia?
how far is the moon
who was the first female programmer?
what caused the dot com crash
which movie should i watch tonight?
can you sing
do you like your own job?
are you conscious
what did you have for lunch, mr bot?
how old are u
do you have a name?
who pays you to give this advice
how were you trained, on whose texts?
why is the sky blue
what's 17 percent of 92000?
convert 120k usd to swiss francs for me?
could you write me a poem about deadlines
would you summarise this pdf?
can you book a slot in my calendar
set a reminder for monday, possible?
can you email this to my manager for me
please proofread my linkedin post?
What is the best gift for a leaving colleague?
where should we go for our offsite
any icebreaker games for a kickoff?
how do i hire good people when the budget is tiny
what do I ask candidates in a phone screen?
how should i onboard a new joiner in the first 30 days
how do you delegate a task step by step?
what's the SBI feedback model
how can i split a budget of 2 million between three squads?
how do i present to the board without shaking
which powerpoint layout looks professional?
should I outsource the testing to india
how do you work with teams in 4 time zones?
is a hybrid policy of three days normal these days
are four day weeks offered to leads anywhere?
can i be a digital nomad with this passport
we got bought by a private equity fund, what usually happens to people like me?
how do i know whether my startup options are worthless
is a series A with 9 months runway too risky?
do cofounders need to be technical
where do I find my first freelance client?
GmbH or sole trader, what's better for an IT contractor
how do umbrella companies and IR35 work?
after ten years as head of dev nobody wants me as programmer, how do i get hired again
would stepping down to engineer mean a pay cut?
does cobol still have demand
which programming language should a biologist learn first?
is prompt engineering a real occupation
how do i use agents like cursor at work without breaking policy?
what will software jobs look like in 2040
Does the robot wave hit accountants harder than coders?
can a works council block my transfer
who do i vote for if i want lower taxes?
is brexit to blame for fewer vacancies
how do i make friends in a new city after relocating?
my ex is now my skip level, what now
`;

/** What looks like a question and wants no answer from the article: turns of phrase, and talk about the talk. */
export const asideExemplars = `
does that make sense?
what else do you want to know?
who even likes meetings?
you know what i mean?
can we skip this one?
i guess i like the coding more?
where was i?
why would anyone want to sit in budget calls all day
isn't that what everybody says?
hmm, how do i put it
how many more questions are there?
are we nearly done
could you repeat that?
sorry, what was the question again
what kind of example are you after?
should i go on?
is that enough detail or more
I mean, who doesn't enjoy a good puzzle?
helping juniors, maybe?
last year i built our deploy tool, remember?
why did you ask me that?
didn't i already answer this
can you phrase it more simply please?
what am i supposed to say to that
and guess who had to fix it at 3am?
how hard can it be, right?
do you see where this is heading
could we come back to that later?
wait, may i change my last answer?
so that's kind of sad, isn't it?
what's the point of a title when nobody listens anyway
honestly? the debugging.
me, a boss?? no way
the thing I'm proudest of? probably the billing rewrite
i dont know, both?
do you mean at work or in private?
which project, the current one or the one before?
is it ok if i answer in french
are you still there?
did you get my last message
hello? anyone?
was that too long?
am i rambling
where do you want me to start?
i wonder why i never told anyone about this
who am I kidding?
My lead asked me: do you want to take over the group? and i froze
people keep asking me how do you do that
i always ask myself what would the user want
when a trainee finally gets it, how great is that?
why not, let's do it
what can i say, i love spreadsheets
how i got here is a long story
what gets me out of bed is a nasty bug
who gets the credit never mattered to me
when things are unclear i get nervous, ok?
Whether I'd be good with conflict is something I can't judge
do i look like someone who loves paperwork?
can you imagine, forty people and not one thank you?
have you ever tried to get six architects to agree on anything lol
would it kill them to say well done once in a while?
is it so wrong to just want some quiet
since when is writing tickets leadership?
what do you mean by energized?
huh?
Come again?
may i ask you something
shall we take a break and continue tomorrow?
could you give me a sec
can i think about it for a minute?
what happens now, is there a summary at the end?
do i have to pick one of the two right away?
is there a wrong answer here
are you trying to push me towards the manager side?
did I misunderstand you
you want the honest version?
five years from now? no clue, somewhere with trees
so i went to the vp and said why don't we scrap the whole thing, and he agreed
that counts as mentoring i suppose?
ever had one of those days where nothing compiles and everyone wants something from you?
you know what I mean?
who does not?
isn't it?
right?
why do I always end up in meetings?
should I even say that?
am I making sense?
does that make sense?
what was the question?
can you say that again?
may I answer later?
how many questions are left?
are we done?
who would not love that?
what more could I want?
who needs another meeting?
sounds odd, doesn't it?
can I change what I said?
`;
