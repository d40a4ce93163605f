/** Which root of their number holds down the many features of a long text: square roots are exact on every platform. */
type Damping = 'square' | 'fourth';

/** A multinomial logistic model: for each feature one weight a label. */
export type Classifier<L extends string> = {
  labels: readonly L[];
  weights: ReadonlyMap<string, Float64Array>;
  damping: Damping;
};
export type Sample<L extends string> = { features: readonly string[]; label: L; weight?: number };

const slowing = 0.3;
/** The first steps are wide of the mark: the weights are those of the rest, on average. */
const unsettled = 0.3;
/** A feature that only one sample shows is that sample's own, and teaches nothing about others. */
const rarest = 2;
const constant = 'constant';

function* shuffled(length: number): Generator<readonly number[]> {
  const order = Array.from({ length }, (_, at) => at);
  let seed = 7;
  for (;;) {
    for (let at = length - 1; at > 0; at -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = Math.floor((seed / 2147483648) * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    yield order;
  }
}

export type Teaching<L extends string> = {
  firstRate?: number;
  epochs?: number;
  decay?: number;
  damping?: Damping;
  /** What a label has in common with others: what a group learns, each label of it knows. */
  groupsOf?: (label: L) => readonly string[];
};

const rootOf = (count: number, damping: Damping): number =>
  damping === 'square' ? Math.sqrt(count) : Math.sqrt(Math.sqrt(count));

/** How likely each label is, by the weights of the features that were seen, its own and those of its groups. */
function likelihoods(
  rows: readonly Float64Array[],
  labels: number,
  damping: Damping,
  groups: readonly (readonly number[])[] = [],
): Float64Array {
  const columns = rows[0]?.length ?? labels;
  const sums = new Float64Array(columns);
  for (const row of rows) for (let at = 0; at < columns; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  const likely = sums.slice(0, labels);
  groups.forEach((group, label) => {
    for (const at of group) likely[label] = (likely[label] ?? 0) + (sums[at] ?? 0);
  });
  const scale = 1 / rootOf(Math.max(1, rows.length), damping);
  let top = Number.NEGATIVE_INFINITY;
  for (const score of likely) top = Math.max(top, score);
  let sum = 0;
  for (let at = 0; at < labels; at += 1) {
    const odds = Math.exp(((likely[at] ?? 0) - top) * scale);
    likely[at] = odds;
    sum += odds;
  }
  for (let at = 0; at < labels; at += 1) likely[at] = (likely[at] ?? 0) / sum;
  return likely;
}

/**
 * Learns from samples by gradient steps in a fixed order: the same samples give the same weights. Between engines they may differ in
 * their last bits, since the language leaves those of `Math.exp` open: it is tested that V8 hears alike in Node and in workerd.
 */
export function train<L extends string>(
  labels: readonly L[],
  samples: readonly Sample<L>[],
  { firstRate = 0.6, epochs = 12, decay = 0.002, damping = 'square', groupsOf = () => [] }: Teaching<L> = {},
): Classifier<L> {
  const columns: string[] = [...labels];
  const groups = labels.map((label) =>
    groupsOf(label).map((group) => {
      const at = columns.indexOf(group, labels.length);
      return at < 0 ? columns.push(group) - 1 : at;
    }),
  );
  const seen = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const rowOf = (feature: string) => {
    const row = weights.get(feature) ?? new Float64Array(columns.length);
    weights.set(feature, row);
    return row;
  };
  const prepared = samples.map(({ features, label, weight = 1 }) => ({
    rows: [constant, ...new Set(features.filter((feature) => (seen.get(feature) ?? 0) >= rarest))].map(rowOf),
    label: labels.indexOf(label),
    weight,
  }));
  const sums = new Map<Float64Array, Float64Array>();
  const from = Math.round(epochs * unsettled);
  let epoch = 0;
  for (const order of shuffled(prepared.length)) {
    if (epoch === epochs) break;
    const rate = firstRate / (1 + epoch * slowing);
    for (const at of order) {
      const sample = prepared[at];
      if (!sample) continue;
      const likely = likelihoods(sample.rows, labels.length, damping, groups);
      const errors = new Float64Array(columns.length);
      labels.forEach((_, label) => {
        const error = (likely[label] ?? 0) - (label === sample.label ? 1 : 0);
        for (const at of [label, ...(groups[label] ?? [])]) errors[at] = (errors[at] ?? 0) + error;
      });
      const step = (rate * sample.weight) / rootOf(sample.rows.length, damping);
      for (const row of sample.rows) {
        for (let at = 0; at < columns.length; at += 1)
          row[at] = (row[at] ?? 0) * (1 - rate * decay) - step * (errors[at] ?? 0);
      }
    }
    epoch += 1;
    if (epoch > from)
      for (const row of weights.values()) {
        const sum = sums.get(row) ?? new Float64Array(columns.length);
        sums.set(row, sum);
        for (let at = 0; at < columns.length; at += 1) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
      }
  }
  for (const [row, sum] of sums)
    sum.forEach((each, at) => {
      row[at] = each / (epochs - from);
    });
  for (const row of weights.values())
    groups.forEach((group, label) => {
      for (const at of group) row[label] = (row[label] ?? 0) + (row[at] ?? 0);
    });
  return { labels, weights, damping };
}

/** How likely each label is by what the samples taught, adding up to 1. Features never seen count nothing. */
export function classify<L extends string>(
  { labels, weights, damping }: Classifier<L>,
  features: readonly string[],
): Readonly<Record<L, number>> {
  const rows = [constant, ...new Set(features)].flatMap((feature) => weights.get(feature) ?? []);
  const likely = likelihoods(rows, labels.length, damping);
  return Object.fromEntries(labels.map((label, at) => [label, likely[at] ?? 0])) as Record<L, number>;
}
