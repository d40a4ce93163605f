import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../support/database.ts';
import { freePort, startProcess } from '../support/process.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { Caller } from './caller.ts';
import { report } from './report.ts';
import { startSubject } from './subject.ts';

const run = promisify(execFile);

type Proxy = {
  name: string;
  version: string[];
  config: (port: number, to: number, folder: string) => string;
  start: (file: string) => string[];
};

/** Two proxies as people run them, with everything on that could hold a stream back. */
const proxies: Proxy[] = [
  {
    name: 'nginx',
    version: ['nginx', '-v'],
    config: (port, to, folder) => `
daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
events { worker_connections 256; }
http {
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  gzip on; gzip_proxied any; gzip_min_length 0; gzip_types text/event-stream application/json;
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${to}; proxy_http_version 1.1; proxy_buffering on; proxy_buffers 64 64k; proxy_set_header Host $http_host; } }
}`,
    start: (file) => ['nginx', '-c', file],
  },
  {
    name: 'haproxy',
    version: ['haproxy', '-v'],
    config: (port, to) => `
global
  maxconn 256
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  compression algo gzip
  compression type text/event-stream application/json
frontend front
  bind 127.0.0.1:${port}
  default_backend back
backend back
  server product 127.0.0.1:${to}
`,
    start: (file) => ['haproxy', '-f', file],
  },
];

/** Reads a reply through each proxy with gzip asked for, and tells when its first word arrives against when the last was made. */
export async function throughProxies(): Promise<void> {
  await using model = await startScriptedModel(() => ({
    text: 'One word after the other. '.repeat(10),
    pace: 40,
  }));
  await using subject = await startSubject({
    runtime: 'node',
    database: 'file',
    variables: { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', LOG_LEVEL: 'error' },
  });
  for (const { name, version, config, start } of proxies) {
    const [command = '', ...args] = version;
    if (!(await run(command, args).catch(() => null))) {
      process.stdout.write(`\nproxies: NOT RUN through ${name}, which is not installed here\n`);
      continue;
    }
    await using folder = await temporaryFolder();
    const port = await freePort();
    const file = join(folder.path, `${name}.conf`);
    await writeFile(file, config(port, Number(new URL(subject.url).port), folder.path));
    const [binary = '', ...rest] = start(file);
    const url = `http://127.0.0.1:${port}`;
    await using _proxy = await startProcess(binary, rest, {
      ready: async () => (await fetch(`${url}/healthz`)).ok,
    });
    const caller = new Caller(url);
    const { id } = await caller.begin();
    const asked = performance.now();
    const response = await caller.fetch(`/api/conversations/${id}/turns`, {
      method: 'POST',
      json: { id: 'm', text: 'I like hard problems' },
      headers: { 'accept-encoding': 'gzip' },
    });
    let firstWord = Number.NaN;
    let whole = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      whole += decoder.decode(chunk, { stream: true });
      if (Number.isNaN(firstWord) && whole.includes('text-delta')) firstWord = performance.now() - asked;
    }
    const end = performance.now() - asked;
    const isZipped = response.headers.get('content-encoding') === 'gzip';
    const json = await caller.fetch(`/api/conversations/${id}`, { headers: { 'accept-encoding': 'gzip' } });
    report(
      `a reply through ${name}, buffering and gzip on`,
      {
        'first word, ms': Math.round(firstWord),
        'last word, ms': Math.round(end),
        'the stream is compressed': String(isZipped),
        'other answers are compressed': String(json.headers.get('content-encoding') === 'gzip'),
      },
      {
        'the first word arrives before half of the reply is made': firstWord < end / 2,
        'the reply arrives whole':
          whole.includes('"type":"finish"') && whole.trimEnd().endsWith('data: [DONE]'),
        'the proxy does compress': json.headers.get('content-encoding') === 'gzip',
      },
    );
  }
}
