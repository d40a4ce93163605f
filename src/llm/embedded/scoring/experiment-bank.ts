import type { Decision } from '../../../../prompts/briefing.ts';
import type { LensId, Track } from '../../../framework/ids.ts';

type Experiment = Omit<Decision['experiments'][number], 'lens'>;

/** Ten trials, two a lens, one for each side: small, within 30 days, and possible in the job one has. */
export const experimentBank: Record<LensId, Record<Track, Experiment>> = {
  energy: {
    technical: {
      situation: 'a problem turns up this month that nobody can explain',
      action: 'take two undisturbed hours to get to the bottom of it',
      watch: 'Whether you come out of the two hours tired or lively.',
      tells: 'How much energy the problem itself gives you.',
    },
    management: {
      situation: 'a colleague gets stuck on something this month',
      action: 'take two hours to help them find the way, without solving it for them',
      watch: 'Whether you come out of the two hours tired or lively.',
      tells: 'How much energy it gives you when somebody else gets further.',
    },
  },
  impact: {
    technical: {
      situation: 'something small keeps slowing several people down',
      action: 'build or mend the one thing that would help, and show it to two of them',
      watch: 'What you think back to a week later: the thing, or the people.',
      tells: 'Whether making a difference through what you build is enough for you.',
    },
    management: {
      situation: 'a group you belong to cannot settle something',
      action: 'offer to lead the one conversation in which it gets settled',
      watch: 'Whether what the group settled feels like a result of yours.',
      tells: 'Whether making a difference through a team is enough for you.',
    },
  },
  growth: {
    technical: {
      situation: 'you can keep one evening or free morning for learning',
      action: 'work through one hard chapter or example at the edge of your field',
      watch: 'Whether you go on by yourself when the time is over.',
      tells: 'Whether going deeper pulls you when nobody asks for it.',
    },
    management: {
      situation: 'you can get half an hour with somebody who leads a team',
      action: 'ask what they had to learn first, and practise one such thing for a week',
      watch: 'Whether you want to go on practising when the week is over.',
      tells: 'Whether learning to lead pulls you when nobody asks for it.',
    },
  },
  values: {
    technical: {
      situation: 'somebody comes to you because you know the subject best',
      action: 'write one line that evening on how it was to be asked as the expert',
      watch: 'Whether the line still makes you glad a week later.',
      tells: 'How much it matters to you to be known for what you know.',
    },
    management: {
      situation: 'somebody near you did good work that few people saw',
      action: 'name them for it where it counts, and write one line that evening on how that was',
      watch: 'Whether the line still makes you glad a week later.',
      tells: 'How much it matters to you to be somebody who backs others.',
    },
  },
  lifestyle: {
    technical: {
      situation: 'one day next week is still fairly open',
      action: 'keep four hours of it free of meetings and messages',
      watch: 'How you are that evening, and what you missed.',
      tells: 'How days with much focus and little talk suit you.',
    },
    management: {
      situation: 'one day next week is still fairly open',
      action: 'fill four hours of it with conversations about what others are working on',
      watch: 'How you are that evening, and what you missed.',
      tells: 'How days with much talk and little focus suit you.',
    },
  },
};
