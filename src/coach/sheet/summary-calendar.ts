import type { SummaryRecord } from '../../../db/summary-record.ts';
import { unit } from '../../framework/framework.ts';

/** The days after the sheet on which its experiments come up: spread over the 30 that they are for. */
const lastDay = 28;

/** The experiments of a decision sheet as a calendar (RFC 5545): a day each, that nobody is busy on because of it. */
export function summaryCalendar(summary: SummaryRecord): string {
  const { experiments, conversationId, number, createdAt } = summary;
  const step = lastDay / Math.max(1, experiments.length);
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Ladders//Decision sheet//EN',
    'CALSCALE:GREGORIAN',
    ...experiments.flatMap(({ lens, situation, action, watch, tells }, index) => {
      const day = dayAfter(createdAt, Math.round(step * (index + 1)));
      return [
        'BEGIN:VEVENT',
        `UID:${conversationId}-${number}-${index + 1}@two-ladders`,
        `DTSTAMP:${createdAt.replace(/[-:]|\.\d+/g, '')}`,
        `DTSTART;VALUE=DATE:${day}`,
        `SUMMARY:${escaped(`Try: ${action}`)}`,
        `DESCRIPTION:${escaped(`If ${situation}, then ${action}\nWatch: ${watch}\nIt tells: ${tells}`)}`,
        `CATEGORIES:${escaped(unit(`lens.${lens}`).name)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ]);
}

const dayAfter = (timestamp: string, days: number): string =>
  new Date(Date.parse(timestamp) + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** Text as the standard wants it: a comma or a semicolon would end the value, a line end the property. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** No line has more than 75 octets: a longer one goes on after a space, and no character is cut in two. */
function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
