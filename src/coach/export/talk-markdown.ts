import type { Usage } from '../../../db/review.ts';
import { lensIds } from '../../framework/ids.ts';
import { bullets, plain, plainLines, quoted } from '../markdown.ts';
import { remarksOn } from '../reply/remarks.ts';
import type { ExportWords } from './export-words.ts';
import type { ExportedMessage, TalkExport } from './talk-export.ts';

/** The talk as a file to read. What anybody said is escaped: it is text, whatever it looks like, and nothing in it is fetched. */
export function talkMarkdown(talk: TalkExport, words: ExportWords): string {
  const { title, createdAt, exportedAt, messages, turns } = talk;
  const lastOf = new Map(messages.map(({ id, turnId }) => [turnId, id]));
  const turnEndingWith = ({ id, turnId }: ExportedMessage) =>
    lastOf.get(turnId) === id ? turns.find((turn) => turn.id === turnId) : undefined;
  return `${[
    `# ${plain(title)}`,
    words.dates(createdAt.slice(0, 10), exportedAt.slice(0, 10)),
    whoSpoke(talk, words),
    '---',
    ...messages.flatMap((message) => {
      const turn = turnEndingWith(message);
      return [
        `**${plain(words.who[message.by](message.speaker ?? ''))}**`,
        message.by === 'visitor' ? quoted(message.text) : plainLines(message.text),
        ...notes([
          ...aboutReply(message, words),
          ...(turn ? [words.states[turn.state]] : []),
          ...(turn?.usage ? [words.tokens(turn.usage)] : []),
        ]),
      ];
    }),
    '---',
    `## ${words.noted}\n\n${noted(talk, words)}`,
    ...tokensOf(talk, words),
    '---',
    words.origin,
  ].join('\n\n')}\n`;
}

const notes = (sentences: readonly string[]) => {
  const said = sentences.filter(Boolean);
  return said.length > 0 ? [said.map((sentence) => `*${plain(sentence)}*`).join('  \n')] : [];
};

function aboutReply({ by, text, units, review }: ExportedMessage, words: ExportWords): string[] {
  return [
    words.how(by, review?.instead),
    ...(review ? remarksOn(text, review, words.remarks) : []),
    units.length > 0 ? words.restsOn(units.map(words.unit)) : '',
  ];
}

function whoSpoke({ messages }: TalkExport, words: ExportWords): string {
  const replies = messages.filter(({ by }) => by !== 'visitor' && by !== 'opening');
  const kinds = [...new Set(replies.map(({ by }) => by))];
  const counts = kinds.map((kind) => words.count[kind](replies.filter(({ by }) => by === kind).length));
  return words.replies(replies.length, counts);
}

function noted({ evidence }: TalkExport, words: ExportWords): string {
  const counted = evidence.filter(({ status }) => status !== 'struck');
  const lines = lensIds.flatMap((lens) =>
    counted
      .filter((piece) => piece.lens === lens)
      .map(({ quote, leansTo, status, sure }) => {
        const how = status === 'confirmed' ? words.confirmed : sure ? '' : words.lessSure;
        return `${words.unit(`lens.${lens}`)}: “${plain(quote)}” (${[words.leansTo[leansTo], how].filter(Boolean).join(', ')})`;
      }),
  );
  return bullets(lines) || words.nothingNoted;
}

function tokensOf({ usage, sheets }: TalkExport, words: ExportWords): string[] {
  if (!usage.together?.calls) return [];
  const line = (name: string, part: Usage | null) => (part?.calls ? [`${name}: ${words.tokens(part)}`] : []);
  const lines = [
    ...line(words.parts.shown, usage.shown),
    ...line(words.parts.hidden, usage.hidden),
    ...sheets.flatMap((sheet) => line(words.parts.sheet(sheet.number), sheet.usage)),
    ...line(words.parts.together, usage.together),
  ];
  return [`## ${words.tokensHeading}\n\n${bullets(lines)}\n\n${words.tokensHint}`];
}
