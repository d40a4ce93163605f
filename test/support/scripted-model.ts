import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { misbehave, type WireFault } from './misbehave.ts';
import { chatWire, responsesWire, type Words } from './scripted-wire.ts';

/** What the server was asked, in one shape for both wire formats. */
export type SeenRequest = {
  api: 'chat' | 'responses';
  stream: boolean;
  instructions: string;
  /** Everything after the instructions, as text by role. */
  messages: { role: string; text: string }[];
  tools: string[];
  toolChoice: unknown;
  body: unknown;
};

/** What it answers: words, tool calls, or a fault on the wire. */
export type Scripted =
  | (Words & {
      /** Milliseconds before each word of a streamed answer; without, all come at once. */
      pace?: number;
      /** The connection is reset before this event of the answer. */
      resetAt?: number;
    })
  | { status: number; body: string; contentType?: string; headers?: Record<string, string> }
  | { fault: WireFault /** Events of the answer before it. */; after?: number };

export type Script = (request: SeenRequest) => Scripted | Promise<Scripted>;

export type ScriptedModel = AsyncDisposable & {
  baseUrl: string;
  requests: SeenRequest[];
  /** Requests whose socket was closed by the client before the answer was complete. */
  closedEarly: () => number;
};

/** An OpenAI-compatible server of our own on a real socket: Chat Completions and Responses, streamed and whole. */
export async function startScriptedModel(
  script: Script,
  onClosedEarly?: (request: SeenRequest) => void,
): Promise<ScriptedModel> {
  const requests: SeenRequest[] = [];
  let closedEarly = 0;
  const server = createServer(async (incoming, response) => {
    const api = incoming.url?.endsWith('/responses') ? 'responses' : 'chat';
    const request = see(api, JSON.parse(await readBody(incoming)));
    requests.push(request);
    response.on('close', () => {
      if (response.writableFinished) return;
      closedEarly += 1;
      onClosedEarly?.(request);
    });
    await answer(await script(request), request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    closedEarly: () => closedEarly,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of incoming.setEncoding('utf8')) body += chunk;
  return body;
}

const contentSchema = z.union([
  z.string(),
  z
    .array(z.looseObject({ text: z.string().optional() }))
    .transform((parts) => parts.map(({ text }) => text ?? '').join('')),
]);
const itemSchema = z.looseObject({
  role: z.string().optional(),
  type: z.string().optional(),
  content: contentSchema.nullish(),
  output: z.unknown().optional(),
});
const bodySchema = z.looseObject({
  stream: z.boolean().optional(),
  messages: z.array(itemSchema).optional(),
  input: z.array(itemSchema).optional(),
  tools: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        function: z.looseObject({ name: z.string() }).optional(),
      }),
    )
    .optional(),
  tool_choice: z.unknown().optional(),
});

function see(api: SeenRequest['api'], raw: unknown): SeenRequest {
  const body = bodySchema.parse(raw);
  const all = (body.messages ?? body.input ?? []).map((item) => ({
    role: item.role ?? item.type ?? 'unknown',
    text: item.content ?? (typeof item.output === 'string' ? item.output : ''),
  }));
  const isSystem = ({ role }: { role: string }) => role === 'system' || role === 'developer';
  return {
    api,
    stream: body.stream ?? false,
    instructions: all
      .filter(isSystem)
      .map(({ text }) => text)
      .join('\n'),
    messages: all.filter((message) => !isSystem(message)),
    tools: (body.tools ?? []).map(({ name, function: inner }) => name ?? inner?.name ?? ''),
    toolChoice: body.tool_choice,
    body: raw,
  };
}

async function answer(
  scripted: Scripted,
  { api, stream }: SeenRequest,
  response: ServerResponse,
): Promise<void> {
  if ('status' in scripted) {
    response.writeHead(scripted.status, {
      'content-type': scripted.contentType ?? 'application/json',
      ...scripted.headers,
    });
    response.end(scripted.body);
    return;
  }
  const wire = api === 'chat' ? chatWire : responsesWire;
  if ('fault' in scripted) {
    misbehave(scripted, wire.events, response);
    return;
  }
  if (!stream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(wire.whole(scripted)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const { pace = 0, resetAt } = scripted;
  for (const [at, event] of wire.events(scripted).entries()) {
    if (pace > 0) await new Promise((resolve) => setTimeout(resolve, pace));
    if (at === resetAt) response.destroy();
    if (response.destroyed) return;
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  }
  response.end('data: [DONE]\n\n');
}
