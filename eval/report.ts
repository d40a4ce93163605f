import { gates, isWithin } from './gates.ts';
import type { Figure } from './scorers.ts';

/** The figures as a table of plain text: value, 95 % interval, number of cases, gate. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.value),
    figure.estimate ? `${shown(figure.estimate.low)} to ${shown(figure.estimate.high)}` : '',
    figure.estimate ? String(figure.estimate.n) : '',
    gateOf(figure),
  ]);
  const all = [['figure', 'value', '95 % interval', 'cases', 'gate'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

function gateOf(figure: Figure): string {
  const gate = gates[figure.name];
  if (!gate) return '';
  const bounds = [
    gate.atLeast === undefined ? '' : `>= ${gate.atLeast}`,
    gate.atMost === undefined ? '' : `<= ${gate.atMost}`,
  ];
  return `${bounds.filter(Boolean).join(', ')}${isWithin(figure) ? '' : '  MISSED'}`;
}
