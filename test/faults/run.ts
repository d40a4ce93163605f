import { parseArgs } from 'node:util';
import { cuts } from './cuts.ts';
import { overload } from './overload.ts';
import { provider } from './provider.ts';
import { throughProxies } from './proxies.ts';
import { conclude } from './report.ts';
import { soak } from './soak.ts';
import { stampede } from './stampede.ts';
import { stops } from './stops.ts';
import { storage } from './storage.ts';
import { writers } from './writers.ts';

/** `npm run faults -- cuts --times 200 --runtime node --database file --seed 1` and its siblings; see docs/streams.md. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runtime: { type: 'string', default: 'node' },
    database: { type: 'string', default: 'file' },
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const runtime = values.runtime === 'workers' ? 'workers' : 'node';
const database = values.database === 'sqld' || runtime === 'workers' ? 'sqld' : 'file';
const seed = Number(values.seed);
const times = (usual: number) => Number(values.times ?? usual);

const proofs: Record<string, () => Promise<void>> = {
  cuts: () => cuts({ runtime, database, turns: times(2000), seed }),
  overload: () => overload({ runtime, database, places: times(40) }),
  soak: () => soak({ streams: times(20_000), seed }),
  proxies: throughProxies,
  storage: () => storage({ turns: times(60) }),
  provider: () => provider({ runtime, database, seeds: times(20), seed }),
  stampede: () => stampede({ runtime, database, messages: times(200), seed }),
  writers: () => writers({ writers: times(40), seconds: 40 }),
  stops: () => stops({ runtime, database, stops: times(200), seed }),
};

for (const name of positionals) {
  const proof = proofs[name];
  if (!proof) throw new Error(`${name} is none of ${Object.keys(proofs).join(', ')}`);
  await proof();
}
conclude();
