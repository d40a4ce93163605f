import { framework } from '../src/framework/framework.ts';

/** Names that the guide itself has: of its button, of what it is, and of months. */
const own =
  'Make my page AI CV English Hello January February March April May June July August September October November December';

const article = JSON.stringify(framework);

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** Capitalised words that do not begin a sentence or a quotation: names, as far as letters tell. */
const namesIn = (text: string): string[] => {
  const found: string[] = [];
  for (const match of text.matchAll(/(?<![.!?:…]["”’)]?\s|^|\n|[“"(‘])(?<=\s)(\p{Lu}[\p{L}\p{N}'’-]*)/gu))
    found.push(match[1] ?? '');
  return found.filter((name) => !/^I(?:['’]|$)/u.test(name));
};

/** Numbers and names in a reply that neither the article nor the visitor gave. */
export function inventedIn(reply: string, said: string): string[] {
  const given = `${article} ${said} ${own}`.toLowerCase();
  return [...numbersIn(reply), ...namesIn(reply)].filter((each) => !given.includes(each.toLowerCase()));
}
