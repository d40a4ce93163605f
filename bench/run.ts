import { measureFirstWords } from './first-words.ts';
import { measureLongTalk } from './long-talk.ts';
import { measureSize } from './size.ts';
import { measureWriting } from './writing.ts';

/** Every figure beside its baseline, from one run. A machine's load moves the times: read them as ratios. */
const figures = [
  ...(await measureSize()),
  ...(await measureFirstWords()),
  ...(await measureLongTalk()),
  ...(await measureWriting()),
];

const shown = (value: number) => value.toFixed(value < 10 ? 3 : 1);
process.stdout.write('| what | measured | baseline | ratio | at most |\n|---|---|---|---|---|\n');
for (const { name, unit, measured, baseline, against, most } of figures) {
  process.stdout.write(
    `| ${name} | ${shown(measured)} ${unit} | ${shown(baseline)} ${unit} (${against}) | ${(measured / baseline).toFixed(2)} | ${most === undefined ? '' : `${most} ${unit}${measured > most ? ', exceeded' : ''}`} |\n`,
  );
}
