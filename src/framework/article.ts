import { sections } from './sections.ts';

export type Article = {
  title: string;
  author: string;
  date: string;
  link: string;
  readingMinutes: number;
  about: string;
  nature: string;
  disclaimer: string;
};

/** Where everything in this folder comes from. The article has no title line, so its first heading stands in. */
export const article = {
  title: sections.framing,
  author: 'Lisa Dugan',
  date: '2025-11-23',
  link: 'https://www.herascentcareer.com/post/i-have-been-asked-the-question-by-early-to-mid-career-folks-on-how-i-made-the-decision-to-move-from',
  readingMinutes: 3,
  about:
    'People in the early and middle years of their careers have asked the author two things: how the decision to leave the technical ladder for management came about, and what was hardest about it. The article answers by setting the two ladders side by side.',
  nature: 'One practitioner’s view, and not the result of research.',
  // That it is nothing for hiring is ours to say: the article does not speak of it.
  disclaimer:
    'Take this as one person’s insight and as advice of a general kind. It does not replace professional counselling, or guidance on legal and medical matters, and it is not meant for hiring decisions.',
} as const satisfies Article;
