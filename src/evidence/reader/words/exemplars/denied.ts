import type { SignId } from '../../../../framework/ids.ts';

/** Sentences that deny a sign and wish for nothing else, one a line: who does not want the one thing need not want the other. */
export const deniedExemplars: Readonly<Record<SignId, string>> = {
  'sign.technical.problem-solving': `
Debugging bores me these days.
Fixing things hardly excites me.
Untangling networks no longer interests me.
I hardly enjoy puzzles.
Solving problems leaves me cold.
I no longer enjoy debugging.
I don't find puzzles interesting.
I used to love coding.
Without a hard problem to solve I'd feel fine.
Deep work is not really my thing.
The chase for a root cause has lost its charm.
No riddle has kept me awake in years.
I was never one for brain teasers.
Hard bugs do nothing for me any more.
I'd not lose sleep if I never saw a stack trace again.
`,
  'sign.technical.mastery': `
I don't care about being an expert.
I used to like being the expert.
I have no ambition to be an expert.
I don't need recognition.
I'd not shed a tear over my code.
Giving up programming wouldn't break my heart.
I'd be fine without coding.
I wouldn't miss the coding.
Getting better at the craft was never a goal of mine.
Being the one they ring about it means little to me.
I'd not mind if my skills went rusty.
I feel no urge to go deeper into any of it.
Certificates and new tools leave me unmoved.
I never dreamt of being a guru.
To know one thing inside out holds no appeal.
`,
  'sign.technical.impact-through-expertise': `
My library being used by others means nothing to me.
I don't care who builds on my work.
Setting standards for everybody bores me.
I no longer want to be an architect.
Other people's code does nothing for me.
I'm not proud of the tool that everybody runs.
Whether my design lasts is all the same to me.
I never wanted my name on a platform.
It gives me nothing that six plants use my method.
Drawing the reference architecture was no joy.
I'd not care if my framework were thrown away.
That the whole firm runs my script does not move me.
I have no wish to shape how others build.
Being consulted on every design wears thin.
Nobody needs to rely on what I make, as far as I'm concerned.
`,
  'sign.technical.mentoring-not-managing': `
I have no patience for beginners, at the bench or elsewhere.
I never enjoyed mentoring.
I get nothing out of mentoring.
Mentoring isn't my strong suit.
Explaining the basics again wears me out.
Teaching isn't for me, and neither are reviews.
I don't like to show people how things work.
Pairing with juniors is no pleasure of mine.
Giving the course did nothing for me.
I'd rather nobody asked me to explain anything.
I was never a teacher, and don't long to be one.
The workshop for newcomers left me flat.
Answering their questions has stopped being fun.
I don't look forward to the training sessions.
Tutoring was not my idea, and I'd not miss it.
`,
  'sign.management.people-development': `
Coaching doesn't interest me.
I used to enjoy coaching.
I'm not the coaching type.
I've lost my interest in people's careers.
There was a time when coaching made my week. Not any more.
Their careers are not what I think about.
Whether the trainee grows is no concern of mine.
I don't enjoy talking about anybody's development.
One-to-ones give me nothing.
I've no gift for bringing people on, and no wish to have it.
Seeing them promoted leaves me as I was.
I never wanted to be anybody's mentor.
Growing talent is not what I get up for.
Feedback talks are no joy to me.
Helping others find their way holds nothing for me.
`,
  'sign.management.organizational-impact': `
Changing the culture holds no charm for me.
The direction of the company leaves me indifferent.
Shaping strategy is nothing that interests me.
I want nothing of that leading business.
How departments are cut does not excite me.
I have no wish to sit where strategy is made.
Reorganisations are not my idea of fun.
I never cared for the big picture of the firm.
The roadmap of the whole division is not my hunger.
I'd not enjoy steering the organisation.
A wider scope is nothing I long for.
Budgets and structures bore me.
Company goals leave me cold.
To change how teams work together isn't my dream.
I don't need a say in where we go.
`,
  'sign.management.comfort-with-ambiguity': `
Vague goals make me ill.
I can't stand it when priorities clash.
Chaos is no fun, not even with a team behind me.
I never liked deciding in the fog.
Unclear briefs drain me.
I don't enjoy not knowing where it goes.
Shifting priorities are nothing I'd choose.
Messy situations give me a headache.
I don't do well without a plan, and don't want to.
Open questions make me restless.
Changing targets stopped being exciting long ago.
I find no pleasure in competing demands.
Loose ends are not my playground.
I would not seek out a role without a description.
Muddling through wears me down.
`,
  'sign.management.advocacy-and-influence': `
I have no wish to speak for anyone.
Fighting for other people's budgets isn't for me.
I'd never stick my neck out for a group.
I don't enjoy being anyone's umbrella.
Advocacy isn't my thing.
Speaking for others is not what I want.
Persuading directors leaves me tired.
I'm not keen on representing a crew.
Lobbying upstairs is nothing I enjoy.
I don't want to be their voice.
Making others visible is not what drives me.
Winning an argument for the team gives me little.
Negotiating for people was never my pleasure.
I'd not like to carry their case to the board.
Standing up for a department is not for me.
`,
  'sign.management.team-success': `
Whether the team wins or loses leaves me cold.
I take no pleasure in our group's numbers.
A happy crew does nothing for me.
Celebrating together was never mine.
Our score as a group is all the same to me.
I don't feel proud when the others deliver.
A joint release gives me no thrill.
Being measured by the team's results is nothing I'd like.
Their success does not feel like mine.
I never cared for team awards.
The squad's win passed me by.
I get no kick out of a shared finish.
That we made it together didn't touch me.
Team goals don't move me.
I'd take no joy in what my people achieve.
`,
};
