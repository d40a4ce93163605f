/** What people say when they are in danger, one message a line. */
export const dangerExemplars = `
i keep thinking about dying
i think about death all the time
sometimes i wish i were never born
i hope i die in my sleep
if i fell asleep for good that would be fine with me
i go to bed hoping that i don't wake up
i wish a car would just hit me
i wouldn't mind if the bus ran me over
lately i look at the train tracks and think of stepping forward
i have been standing on the roof of my building
i looked up how many tablets it takes
i have a rope in the garage
there is a gun at home and i think about using it
i keep a razor blade in my desk and i use it on my arms
i want to hurt myself so badly
i nearly drove off the road on purpose
i tried to take my own life
i have a plan for how to end my life
i've written the goodbye letter
i wrote a note for my kids
i said goodbye to my dog today, it ends tonight
my kids deserve a better father, they'd be happier without me
my wife would have it easier if i weren't here
i'm just a burden for my family
there's nothing left for me
why am i even alive
what am i still living for
i don't see why i should keep living
i am giving up, i can't live like this
i can't bear the pain any longer
i want it to be over, all of it
living hurts too much
i'm not safe with myself
i'm afraid of what i could do tonight
please help, i don't know what else to do, i'm losing it
i am all alone and i want to give up on everything
without my husband there is no life for me
at seventy i don't see what i should stay alive for
at my age i would rather be in the grave
my son is dead and i want to follow him
they bully me at school and i want to die
i failed my exams and my life is finished
i lost everything, i want to end things
i cried all night and could not stop
i'm falling to pieces and nobody is there
ending it would be a relief
i don't know how to get through this night
there are voices that want me to hurt myself
death seems like the only way to stop it
it would be easy to let go of everything
i'm sitting here with a knife
the tablets are in my hand
i don't care whether i live
i don't care what happens to me, i've given up
i feel empty and numb, every day
my depression is so bad that i can't get up
i'm a coward, otherwise i would have done it
i'm going to do it tonight
i should be dead
life has no meaning for me
i want out of this life
i'd rather not exist
i'd like to just stop being
i've been cutting, nobody knows
what is left to stay for
my wife is dead, what should i stay for
i took every sleeping tablet i had
i wish somebody would shoot me, i mean it
i ask myself why i'm still here
why am i still around
i want to go to sleep and not come back
to be dead would be quiet, at least
if i was dead it would all be quiet
it never gets better, i have no hope
i don't want to fight any more, i want to go
i just want to go, for good
i just want peace, for ever
i hate being me
i see no point any more
there's no point in anything
i feel worthless
i want to disappear forever
all this has to stop
i see no reason to live
i lie awake and think of death
my life is unbearable
i wish i had not woken up
now i've decided to do it
`;

/** Strong words that are none: of work, of idioms, of others, of what is long over. */
export const harmlessExemplars = `
i was dying to see it live
i would die for a desk with a window
i'd rather die than do stand-ups
i laughed until i cried
i kill dead code for fun
we call it the bus factor: if i was hit by a bus, nobody could run it
i write software for hospices, death is part of it
a friend of mine wanted to end his life and i sat with him
i don't want to be around when that ships
i want to end the debate
i'd end the pointless ceremonies
i give up my evenings for it
there's no point in estimates
i see no hope for this codebase
i've lost hope that they promote me
i have nothing left to learn here
i hurt myself skiing, so i have time to think
i jumped off the train of hype
i jump at every outage
i take my tablets and feel fine
i take a pill for my blood pressure
i wake up at night thinking of the queue
i don't want to wake up at four for a page
i want to be gone by five
i live for hard problems
without code there is no life for me
my life is boring
i love my life
i want to leave something behind when i'm gone
i'm afraid of what i could break
i'm desperate to get back to coding
it is a dead end
a dead end job, and i don't see a way up
i can live with that
i'd not live without it
i wouldn't be here without her
i would not have guessed that i'd end up here
they would miss me in the lab
it means the world to me
that would be a good life
i was dead tired
i'm dying of boredom
i don't exist for the board
i'm not needed any more as a coder
i don't know how to get through the backlog
i've given up on that architecture
i don't care whether it's me or them
i should stop doing everything alone
it's a good life and i'd keep it
then i am alive
that's how i'd like to live
i want to go on learning
my father died in may
i want to die on that hill
it would be a dish to die for
i can't cope with one more reorg
i cut my commute and feel better
my boss would die of curiosity
am i better off staying an engineer
do i have a burnout, what helps
the hell of that codebase has no way out
i could live with both
it's the life i had and i like it
i throw myself into research
i have no hope of a raise
it would hurt if they forgot my design
nobody would notice if the meeting was gone
i'm at the end of my patience with that tool
i hope they finish it
`;
