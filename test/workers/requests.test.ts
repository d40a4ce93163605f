import { expect, test } from 'vitest';
import { startCountingProxy } from '../support/counting-proxy.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { startMigratedSqld } from '../support/sqld.ts';
import { Visitor } from '../support/visitor.ts';
import { startWorker } from '../support/worker.ts';

/** What a turn asks of the database besides its looks: to begin, to read the talk, to end. */
const mostBesides = 12;

/** What the longest turn of the defaults may make of requests, with those to the model, where it looks every three seconds. */
const mostOfLongest = 50;

const runtimes = {
  workerd: (variables: Record<string, string>) => startWorker(variables),
  Node: (variables: Record<string, string>) => startServer(variables),
};

test.each(Object.entries(runtimes))(
  'a turn in %s looks into the database as often as it is told to, saves in the same requests, and needs few besides',
  async (_name, start) => {
    await using sqld = await startMigratedSqld();
    await using proxy = await startCountingProxy(sqld.url);
    await using model = await startScriptedModel(() => ({ text: 'And so on. '.repeat(30), pace: 60 }));
    const countOf = async (look: number) => {
      await using server = await start({
        DATABASE_URL: proxy.url,
        OPENAI_BASE_URL: model.baseUrl,
        COACH_MODEL: 'scripted',
        COACH_ROLE: 'lead',
        LOOK_SECONDS: String(look),
      });
      const visitor = new Visitor(server.url);
      const { id } = await visitor.begin();
      await visitor.say(id, 'Hello?');
      const [before, begun] = [proxy.requests(), performance.now()];
      const reply = await visitor.say(id, 'I like hard problems.');
      const seconds = (performance.now() - begun) / 1000;
      expect(reply.parts.at(-1)?.type).toBe('finish');
      const requests = proxy.requests() - before;
      const looks = Math.ceil(seconds / look);
      process.stdout.write(`${requests} requests in ${seconds.toFixed(1)} s, looking every ${look} s\n`);
      expect(requests).toBeLessThanOrEqual(looks + mostBesides);
      return requests - looks;
    };
    await countOf(0.15);
    const besides = await countOf(3);
    expect(90 / 3 + besides + 2).toBeLessThan(mostOfLongest);
  },
);
