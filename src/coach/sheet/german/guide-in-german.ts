import { framework } from '../../../framework/framework.ts';
import { german } from '../../../framework/german.ts';
import { type LensId, lensIds } from '../../../framework/ids.ts';
import { capital } from '../../../wording.ts';
import { bearings, questions } from './reasons.ts';
import { trials } from './trials.ts';

/**
 * Words of a sheet in German, where they are the guide's: its sentences are fixed, so a sheet of any age can be read in
 * either language. What a model or the visitor wrote comes back as it is.
 */
export function guideInGerman(text: string): string {
  return known(trials, text) ?? reason(text) ?? bestCase(text) ?? notice(text) ?? text;
}

function reason(text: string): string | null {
  if (text === 'You asked about it.') return 'Du hast danach gefragt.';
  const [, asked, end] = /^You asked about it: “([^”]*)”(\.?)$/.exec(text) ?? [];
  if (asked) return `Du hast danach gefragt: „${asked}“${end}`;
  const [, quote, bears = ''] = /^You said “([^”]*)”; (.*)\.$/.exec(text) ?? [];
  const [said, alone] = [known(bearings, bears), known(bearings, uncapital(text).replace(/\.$/, ''))];
  if (quote && said) return `Du hast gesagt: „${quote}“; ${said}.`;
  if (alone) return `${capital(alone)}.`;
  const [, question = ''] =
    /^Nothing you said touches this yet\. A question to take along: (.*)$/.exec(text) ?? [];
  const taken = known(questions, question);
  return taken ? `Noch berührt das nichts, was du gesagt hast. Eine Frage zum Mitnehmen: ${taken}` : null;
}

const describes = ' How the article describes this path: ';
const instead = '; what follows is the article’s case for it.';

function bestCase(text: string): string | null {
  const at = text.indexOf(describes);
  const said = at < 0 ? null : saidForIt(text.slice(0, at));
  return (
    said && `${said} Wie der Artikel diesen Weg beschreibt: ${article(text.slice(at + describes.length))}`
  );
}

function saidForIt(text: string): string | null {
  const [, quotes] = /^What you said for it: (.*)\.$/.exec(text) ?? [];
  if (quotes) return `Was du dafür gesagt hast: ${byLens(quotes)}.`;
  const [, counts, side] =
    /^(?:You said nothing yet|Nothing you said( that counts)) (?:that )?speaks for the (technical|management) side/.exec(
      text,
    ) ?? [];
  if (!side || !text.endsWith(instead)) return null;
  const path = side === 'technical' ? 'die Technik' : 'das Management';
  const nothing = counts ? 'Nichts, was zählt, spricht bei dir' : 'Noch spricht nichts von dir';
  return `${nothing} für ${path}; hier folgt, was der Artikel dafür sagt.`;
}

/** "on energy, “…” and “…”; on growth, “…”": what stands between the quotes. */
const byLens = (text: string): string =>
  text
    .split(/(“[^”]*”)/)
    .map((part, at) =>
      at % 2 === 1
        ? `„${part.slice(1, -1)}“`
        : part
            .replace(/on (\w+), $/, (whole, lens) =>
              isLens(lens) ? `unter ${german.lenses[lens].short} ` : whole,
            )
            .replace(/ and $/, ' und '),
    )
    .join('');

const isLens = (name: string): name is LensId => lensIds.some((lens) => lens === name);

const article = (text: string): string =>
  framework.attributes.reduce(
    (said, { id, text: english }) => said.replace(english, german.units[id].text),
    text,
  );

const noticeEnd = ' for this sheet, so the fixed guide read your words.';
const whys: readonly (readonly [RegExp, string])[] = [
  [/^The day’s allowance for the model is spent$/, 'Für heute ist aufgebraucht, was das Modell kosten darf'],
  [/^(.*) is set to stand by$/, '$1 ist auf Bereitschaft gestellt'],
  [/^(.*) did not pass its exam$/, '$1 hat die Prüfung nicht bestanden'],
  [/^(.*) did not answer in time, or not at all$/, '$1 hat nicht rechtzeitig oder gar nicht geantwortet'],
  [/^(.*) gave no usable reading$/, '$1 gab keine brauchbare Lesung'],
];

function notice(text: string): string | null {
  if (!text.endsWith(noticeEnd)) return null;
  const why = text.slice(0, -noticeEnd.length);
  const told = whys.find(([english]) => english.test(why));
  return told
    ? `${why.replace(...told)}; darum hat für dieses Blatt der feste Guide deine Worte gelesen.`
    : null;
}

/** A table has more names than those that stand in it. */
const known = (table: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.hasOwn(table, text) ? table[text] : undefined;

const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
