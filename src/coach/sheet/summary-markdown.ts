import type { Standing } from '../../../db/standing.ts';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import { counts } from '../../evidence/evidence.ts';
import { openSpots } from '../../evidence/open-spots.ts';
import { unit } from '../../framework/framework.ts';
import { tracks } from '../../framework/ids.ts';
import { bullets, plain } from '../markdown.ts';
import { english, type SheetWords } from './sheet-words.ts';

/**
 * The decision sheet as Markdown. The visitor's words are escaped: they are text, whatever they look like.
 *
 * @param after where the visitor stands after the talk; on the newest sheet they may say so later than it was made.
 */
export function summaryMarkdown(
  summary: SummaryRecord,
  after: Standing | null = summary.after,
  words: SheetWords = english,
): string {
  const { scorecard, bestCase, prepare, experiments } = summary;
  const said = (text: string) => plain(words.ofGuide(text));
  return `${[
    `# ${words.heading}`,
    words.which(summary.createdAt.slice(0, 10), summary.number),
    `**${words.leaning(scorecard)}**`,
    `## ${words.lenses}\n\n${scorecard.lenses.map((lens) => lensSection(summary, lens, words)).join('\n\n')}`,
    ...notCounted(summary, words),
    ...tracks.map((track) => `## ${words.bestCase[track]}\n\n${said(bestCase[track])}`),
    `## ${words.open}\n\n${bullets(stillOpen(summary, words)) || words.openNone}`,
    `## ${words.change}\n\n${bullets(summary.whatWouldChange.map((change) => changeSentence(change, words))) || noChange(summary, words)}`,
    `## ${words.prepare}\n\n${bullets(
      prepare.map(({ challenge, why }) => {
        const { track } = unit(challenge);
        return `**${words.name(challenge)}**${track ? ` (${words.track[track]})` : ''}: ${said(why)}`;
      }),
    )}`,
    `## ${words.try}\n\n${bullets(
      experiments.map(({ lens, situation, action, watch, tells }) =>
        words.trial({
          situation: said(situation),
          action: said(action),
          watch: said(watch),
          tells: said(tells),
          lens: words.name(`lens.${lens}`),
        }),
      ),
    )}`,
    ...ownLeaning(summary, after, words),
    '---',
    origin(summary, words).join(' '),
  ].join('\n\n')}\n`;
}

function origin({ provenance, disclaimer }: SummaryRecord, words: SheetWords): string[] {
  const { speaker, role, frameworkVersion, exam, passes, disagreements, dropped, replaced, notice } =
    provenance;
  return [
    words.counts,
    `${words.readBy(plain(speaker), role)}; ${words.framework(frameworkVersion)}`,
    ...(exam ? [words.exam(exam.takenAt.slice(0, 10), exam)] : []),
    ...(passes > 1 ? [words.readTimes(passes, disagreements)] : []),
    ...(dropped > 0 ? [words.dropped(dropped)] : []),
    ...(replaced.length > 0 ? [words.replaced] : []),
    ...(notice ? [plain(words.ofGuide(notice))] : []),
    words.disclaimer(disclaimer),
  ];
}

/** From this arithmetic on; before, it counted half. */
const waitsSince = 2;

/** What a model alone found: named, so that the visitor can say whether it was meant so. */
function notCounted({ evidence, provenance: { rubric = 1 } }: SummaryRecord, words: SheetWords): string[] {
  if (rubric < waitsSince) return [];
  const pieces = evidence.filter((piece) => !counts(piece));
  if (pieces.length === 0) return [];
  const lines = pieces.map(
    ({ quote, lens, leansTo }) =>
      `${words.name(`lens.${lens}`)}: “${plain(quote)}” (${words.leansTo[leansTo]})`,
  );
  return [`## ${words.notCounted}\n\n${words.notCountedHint}\n\n${bullets(lines)}`];
}

function lensSection(
  { evidence }: SummaryRecord,
  { lens, leaning, torn, evidence: ids }: SummaryRecord['scorecard']['lenses'][number],
  words: SheetWords,
) {
  const name = words.name(`lens.${lens}`);
  if (ids.length === 0) return `### ${name}\n\n${words.nothing}`;
  const quotes = evidence
    .filter(({ id }) => ids.includes(id))
    .map(({ quote, leansTo }) => `“${plain(quote)}” (${words.leansTo[leansTo]})`);
  return `### ${name}: ${words.leans[torn ? 'torn' : leaning]}\n\n${bullets(quotes)}`;
}

function stillOpen({ scorecard }: SummaryRecord, words: SheetWords): string[] {
  const { lenses, oneSided, signs } = openSpots(scorecard);
  return [
    ...(lenses.length > 0 ? [words.openLens(lenses.map((lens) => words.name(`lens.${lens}`)))] : []),
    ...oneSided.map(({ lenses: there, missing }, at) => {
      const names = there.map((lens) => words.name(`lens.${lens}`));
      const end = at === oneSided.length - 1 ? ` ${words.mayBeSo}` : '';
      return words.openSide(names, missing) + end;
    }),
    ...(signs.length > 0 ? [words.openSigns(signs.map(words.inLine).join('; '))] : []),
  ];
}

/** A whole sentence: what would have to be otherwise, and what would come of it. */
function changeSentence(change: SummaryRecord['whatWouldChange'][number], words: SheetWords): string {
  if (change.kind === 'weights') {
    return words.ifWeighed(
      change.weights.map(({ lens, from, to }) => [words.name(`lens.${lens}`), to, from] as const),
      change.outcome,
    );
  }
  return words.withMore(
    change.leansTo,
    change.pieces.map(({ lens, count }) => [words.name(`lens.${lens}`), count] as const),
    change.strength,
    change.outcome,
  );
}

const noChange = ({ scorecard }: SummaryRecord, words: SheetWords) =>
  scorecard.leaning === 'not-enough-evidence' ? words.changeTooEarly : words.changeNone;

function ownLeaning(
  { before, scorecard }: SummaryRecord,
  after: Standing | null,
  words: SheetWords,
): string[] {
  const figures = scorecard.leaning !== 'not-enough-evidence';
  const lines = words.standing(before, after, figures);
  if (lines.length === 0) return [];
  const scale = figures ? `${words.ownScale}\n\n` : '';
  return [`## ${words.own}\n\n${scale}${bullets(lines)}`];
}
