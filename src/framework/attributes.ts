import type { AttributeId, Track } from './ids.ts';

/** What marks a track. */
export type Attribute = { id: AttributeId; track: Track; name: string; text: string };

export const attributes = [
  {
    id: 'attribute.technical.specialized-expertise',
    track: 'technical',
    name: 'Specialized Expertise',
    text: 'What you know or can do goes deep, and your organization sets great store by it. It may be writing software, making sense of data, shaping how a business runs its processes, or knowing one field thoroughly.',
  },
  {
    id: 'attribute.technical.growth-through-mastery',
    track: 'technical',
    name: 'Growth Through Mastery and Adjacent Skills',
    text: 'You move up by getting better at your specialty, or by reaching into nearby fields that make you better at it: a new tool, ideas from another discipline, or a wider setting for what you already know.',
  },
  {
    id: 'attribute.technical.thought-leadership',
    track: 'technical',
    name: 'Thought Leadership and Knowledge Sharing',
    text: 'You lead projects in your field or advise on them, and so have a say in how problems are solved and what counts as good practice. You also teach and guide colleagues, so that more people can do this work well.',
  },
  {
    id: 'attribute.management.team-leadership',
    track: 'management',
    name: 'Team Leadership and Development',
    text: 'You answer for a group of people: whether they are satisfied in their jobs, how well they perform, and where their careers go. If they do well as a team, you have done well; that is the measure.',
  },
  {
    id: 'attribute.management.growth-through-scope',
    track: 'management',
    name: 'Growth Through Scope and Scale',
    text: 'You move up by leading more people or by being in charge of more. That can be a bigger group, teams drawn from several parts of the organization, or undertakings more complicated than the ones before.',
  },
  {
    id: 'attribute.management.empowerment-and-advocacy',
    track: 'management',
    name: 'Empowerment and Advocacy',
    text: 'You know what drives the people on your team, clear away what holds them back, and speak up for what they contribute. You see to it that they have backing, know that they count, and can work at their best.',
  },
] as const satisfies readonly Attribute[];
