import type { Standing } from '../../../db/standing.ts';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import { counts } from '../../evidence/evidence.ts';
import { openSpots } from '../../evidence/open-spots.ts';
import { framework, unit } from '../../framework/framework.ts';
import { type LensId, lensIds } from '../../framework/ids.ts';
import { inLine } from '../../framework/in-line.ts';
import { bullets, plain } from '../markdown.ts';
import { leaningSentence } from '../scoring/leaning-sentence.ts';
import { standingSentences } from '../scoring/standing-sentences.ts';
import { examSentence } from './exam-sentence.ts';

/**
 * The decision sheet as Markdown. The visitor's words are escaped: they are text, whatever they look like.
 *
 * @param after where the visitor stands after the talk; on the newest sheet they may say so later than it was made.
 */
export function summaryMarkdown(summary: SummaryRecord, after: Standing | null = summary.after): string {
  const { scorecard, bestCase, prepare, experiments, provenance } = summary;
  return `${[
    '# Technical or management?',
    `${summary.createdAt.slice(0, 10)} · sheet ${summary.number} of this talk`,
    `**${leaningSentence(scorecard)}**`,
    `## Lens by lens\n\n${scorecard.lenses.map((lens) => lensSection(summary, lens)).join('\n\n')}`,
    ...notCounted(summary),
    `## The best case for technical\n\n${plain(bestCase.technical)}`,
    `## The best case for management\n\n${plain(bestCase.management)}`,
    `## Still open\n\n${bullets(stillOpen(summary)) || 'Every lens that counts came up, on both sides, and so did every sign.'}`,
    `## What would change this\n\n${bullets(summary.whatWouldChange.map(changeSentence)) || 'Nothing can be said before three lenses were heard.'}`,
    `## Prepare for\n\n${bullets(
      prepare.map(({ challenge, why }) => {
        const { name, track } = unit(challenge);
        return `**${name}** (${track}): ${plain(why)}`;
      }),
    )}`,
    `## Try in the next 30 days\n\n${bullets(
      experiments.map(
        ({ lens, situation, action, watch, tells }) =>
          `**If** ${plain(situation)}, **then** ${plain(action)}. Watch: ${plain(watch)} It tells: ${plain(tells)} (${lens})`,
      ),
    )}`,
    ...ownLeaning(summary, after),
    '---',
    [
      'From your own words, checked letter by letter; weighed by code, not by a model.',
      `${readBy(provenance)}; framework ${provenance.frameworkVersion} after ${framework.article.author}, ${framework.article.date} (${framework.article.link}).`,
      ...(provenance.exam ? [examSentence(provenance.exam)] : []),
      ...(provenance.passes > 1
        ? [
            `It was read ${provenance.passes} times, the tracks in opposite order; ${provenance.disagreements} pieces were not read alike.`,
          ]
        : []),
      ...(provenance.dropped > 0
        ? [`${provenance.dropped} quotes did not stand in your words and were left out.`]
        : []),
      ...(provenance.replaced.length > 0 ? ['Some of the words on it are the guide’s.'] : []),
      ...(provenance.notice ? [plain(provenance.notice)] : []),
      summary.disclaimer,
    ].join(' '),
  ].join('\n\n')}\n`;
}

/** What a model that only speaks finds is words: the guide reads, and beside one that leads it reads too. */
function readBy({ speaker, role }: SummaryRecord['provenance']): string {
  if (speaker === 'Guide') return 'Read by the fixed guide, no AI';
  if (role === 'speak') return `Read by the fixed guide, no AI, and put into words by ${plain(speaker)}`;
  return role === 'lead'
    ? `Read by the fixed guide, no AI, and by ${plain(speaker)}`
    : `Read by ${plain(speaker)}`;
}

/** From this arithmetic on; before, it counted half. */
const waitsSince = 2;

/** What a model alone found: named, so that the visitor can say whether it was meant so. */
function notCounted({ evidence, provenance: { rubric = 1 } }: SummaryRecord): string[] {
  if (rubric < waitsSince) return [];
  const pieces = evidence.filter((piece) => !counts(piece));
  if (pieces.length === 0) return [];
  const lines = pieces.map(
    ({ quote, lens, leansTo }) => `${unit(`lens.${lens}`).name}: “${plain(quote)}” (${leansTo})`,
  );
  return [
    `## Not counted yet\n\nOnly the model read these so. Each counts once you confirm it on the map.\n\n${bullets(lines)}`,
  ];
}

function lensSection(
  { evidence }: SummaryRecord,
  { lens, leaning, torn, evidence: ids }: SummaryRecord['scorecard']['lenses'][number],
) {
  const name = unit(`lens.${lens}`).name;
  if (ids.length === 0) return `### ${name}\n\nNothing that counts yet.`;
  const quotes = evidence
    .filter(({ id }) => ids.includes(id))
    .map(({ quote, leansTo }) => `“${plain(quote)}” (${leansTo})`);
  return `### ${name}: ${torn ? 'torn' : leaning === 'balanced' ? 'balanced' : `leans ${leaning}`}\n\n${bullets(quotes)}`;
}

const lensNames = (lenses: readonly LensId[]) => list(lenses.map((lens) => unit(`lens.${lens}`).name));

function stillOpen({ scorecard }: SummaryRecord): string[] {
  const { lenses, oneSided, signs } = openSpots(scorecard);
  return [
    ...lenses.map((lens) => `${unit(`lens.${lens}`).name}: nothing that counts yet`),
    ...oneSided.map(
      ({ lenses: there, missing }) =>
        `${there.length === lensIds.length ? 'On all five lenses' : `On ${lensNames(there)}`} nothing you said speaks for ${missing}. That may simply be so.`,
    ),
    ...(signs.length > 0
      ? [`Signs that did not come up: ${signs.map((sign) => inLine(unit(sign).name)).join('; ')}`]
      : []),
  ];
}

const strengthWords = { 1: 'a mention', 2: 'a clear piece', 3: 'a strong piece' } as const;

/** A whole sentence: what would have to be otherwise, and what would come of it. */
function changeSentence(change: SummaryRecord['whatWouldChange'][number]): string {
  const result = change.outcome === 'balanced' ? 'it would be balanced' : `it would lean ${change.outcome}`;
  if (change.kind === 'weights') {
    const weights = change.weights.map(
      ({ lens, from, to }) => `${unit(`lens.${lens}`).name} counted ${often[to]}, not ${often[from]}`,
    );
    return `If ${list(weights)}, ${result}.`;
  }
  const pieces = change.pieces.map(({ lens, count }) => `${count} on ${unit(`lens.${lens}`).name}`);
  return `With something new for ${change.leansTo} (${list(pieces)}; each ${strengthWords[change.strength]}), ${result}.`;
}

const often = ['nothing', 'once', 'twice', 'three times'];
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

function ownLeaning({ before, scorecard }: SummaryRecord, after: Standing | null): string[] {
  const figures = scorecard.leaning !== 'not-enough-evidence';
  const lines = standingSentences(before, after, figures);
  if (lines.length === 0) return [];
  const scale = figures ? '0 is all technical, 10 all management.\n\n' : '';
  return [`## Your own leaning\n\n${scale}${bullets(lines)}`];
}
