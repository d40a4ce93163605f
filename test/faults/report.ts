const tally = { passed: 0, failed: 0 };

/** Prints every figure of a run, and what must hold. */
export function report(
  title: string,
  figures: Record<string, number | string>,
  promises: Record<string, boolean>,
): void {
  process.stdout.write(`\n${title}\n`);
  for (const [name, figure] of Object.entries(figures)) process.stdout.write(`  ${name}: ${figure}\n`);
  for (const [promise, kept] of Object.entries(promises)) {
    tally[kept ? 'passed' : 'failed'] += 1;
    process.stdout.write(`  ${kept ? 'holds' : 'BROKEN'}: ${promise}\n`);
  }
}

/** The line that CI adds up; a broken promise ends the process with 1. */
export function conclude(): void {
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
