import { parseArgs } from 'node:util';
import { cuts } from './cuts.ts';
import { conclude } from './report.ts';

/** `npm run faults -- cuts --turns 200 --runtime node --database file --seed 1` and its siblings; see docs/streams.md. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runtime: { type: 'string', default: 'node' },
    database: { type: 'string', default: 'file' },
    turns: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const runtime = values.runtime === 'workers' ? 'workers' : 'node';
const database = values.database === 'sqld' || runtime === 'workers' ? 'sqld' : 'file';
const seed = Number(values.seed);
const turns = (usual: number) => Number(values.turns ?? usual);

const proofs: Record<string, () => Promise<void>> = {
  cuts: () => cuts({ runtime, database, turns: turns(2000), seed }),
};

for (const name of positionals) {
  const proof = proofs[name];
  if (!proof) throw new Error(`${name} is none of ${Object.keys(proofs).join(', ')}`);
  await proof();
}
conclude();
