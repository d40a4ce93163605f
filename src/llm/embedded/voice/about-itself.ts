import { ofItself } from '../../../coach/asks-of-itself.ts';
import { framework } from '../../../framework/framework.ts';

const { author, date } = framework.article;

/** What the article cannot answer, but the guide can: who speaks, who wrote, and how the talk goes. */
const answers: readonly { asked: RegExp; said: string }[] = [
  {
    asked: ofItself.stored,
    said: 'Each message is saved on the server that shows you this page, under no account and no name; whoever runs it could read it. Delete the talk, and it is gone.',
  },
  {
    asked: ofItself.counted,
    said: 'Fixed rules do the counting: for each lens, strong words of yours weigh more than a mention, and what counts is the difference between the two sides. “About” on the page has all of it.',
  },
  {
    asked: ofItself.changed,
    said: 'What I noted of it stands on your ladder by now, and you see there what it moves; you can change or strike each piece.',
  },
  {
    asked: ofItself.author,
    said: 'People asked the author just that, and the article answers by setting the two ladders side by side.',
  },
  {
    asked:
      /\b(?:are you|r u|is this|is it|talking to|speaking to|speaking with|talking with)\b.{0,30}\b(?:ai|a\.i\.|bot|chatbot|robot|machine|computer|human|person|chatgpt|gpt|llm|language model|real|someone)\b|\b(?:who|what) are you\b/iu,
    said: 'I am a fixed guide: no AI and no person, only written sentences and rules that look for your own words.',
  },
  {
    asked:
      /\bwho\b.{0,20}\b(?:wrote|written|author|writer|source)\b|\bwhose (?:article|view|opinion|words)\b|\b(?:wrote|author of|written by)\b.{0,20}\b(?:it|this|article|text)\b|\bbased on\b|\bwhat (?:is the |is your |article|source)(?:article|source)?\b|\bwhere (?:is|does) (?:this|it|that|the article) (?:come )?from\b|\bwhen was (?:it|this|the article) written\b|\bhow old is (?:it|this|the|your)\b|\bis (?:it|this|that|the article) (?:scientific|research|proven)\b|\b(?:research|studies|science|evidence|data) (?:behind|for) (?:it|this|that|the article)\b/iu,
    said: `The article I work from is by ${author} and dated ${readable(date)}: one practitioner’s view, and no research.`,
  },
  {
    asked:
      /\bhow (?:does|do|will|would|is) (?:this|it|you|all this|the (?:guide|talk|chat|page|tool|site|coach|app))(?: (?:all|thing|site|page|app|tool|chat|guide|even|actually|really))* (?:work|works|function|go|decide|supposed to work)\b|\bwhat (?:is|does) this (?:thing|site|page|tool|app|chat|for|do|about)?\b|\bwhat (?:do|can|will|else do) you (?:do|need|want)\b|\bhow (?:do|can) i use\b/iu,
    said: 'I ask about five sides of your work and note your own words for you to confirm or strike, and fixed rules weigh them into a page that shows how each path fits.',
  },
  {
    asked:
      /^\W*(?:(?:but|and|so|ok|wait),? )*why\W*$|\bwhy (?:do|are|did|would) you (?:ask|want|need)|^\W*(?:what for|why (?:that|this)(?: one| question)?)\W*$|\bwhy (?:should|must|would) i (?:tell|answer|say)\b|\bwhat\b.{0,15} (?:has|does) (?:that|this|it) .{0,10}to do with\b|\bwhy (?:is|does|should|would) (?:that|this|it) (?:important|relevant|matter)/iu,
    said: 'I ask because nothing but your own words can show which way you lean; no answer to it is the right one.',
  },
  {
    asked:
      /\bwhat (?:did|have) i (?:say|said|tell|told)\b|\bwhat .{0,10}\byou .{0,6}(?:note|noted|heard|know|wrote)\b/iu,
    said: 'All that I noted stands on your ladder in your own words, and you can confirm, change or strike each piece.',
  },
  {
    asked: /\bhow long\b|\bhow many (?:more )?questions\b|\bhow many more\b/iu,
    said: 'Five lenses, a question or two on each; you can stop at any time, and what you said is kept.',
  },
  {
    asked: /\b(?:change|switch|another|different) .{0,5}(?:topic|subject)\b/iu,
    said: 'Name a lens, and we go there: energy, impact, growth, values or lifestyle.',
  },
];

function readable(isoDate: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoDate));
}

/** Says it openly, where somebody asks; empty otherwise. */
export const aboutItself = (message: string): string =>
  answers.find(({ asked }) => asked.test(message))?.said ?? '';
