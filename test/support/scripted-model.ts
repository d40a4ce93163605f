import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

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
  | { text?: string; calls?: { name: string; input: unknown }[]; finishReason?: string }
  | { status: number; body: string; contentType?: string; headers?: Record<string, string> }
  | { fault: 'reset' | 'reset-midway' | 'garbage' | 'no-finish' | 'stall' };

export type Script = (request: SeenRequest) => Scripted | Promise<Scripted>;

export type ScriptedModel = AsyncDisposable & {
  baseUrl: string;
  requests: SeenRequest[];
  /** Requests whose socket was closed by the client before the answer was complete. */
  closedEarly: () => number;
};

/** An OpenAI-compatible server of our own on a real socket: Chat Completions and Responses, streamed and whole. */
export async function startScriptedModel(script: Script): Promise<ScriptedModel> {
  const requests: SeenRequest[] = [];
  let closedEarly = 0;
  const server = createServer(async (incoming, response) => {
    const api = incoming.url?.endsWith('/responses') ? 'responses' : 'chat';
    const request = see(api, JSON.parse(await readBody(incoming)));
    requests.push(request);
    response.on('close', () => {
      if (!response.writableFinished) closedEarly += 1;
    });
    answer(await script(request), request, response);
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

function answer(scripted: Scripted, { api, stream }: SeenRequest, response: ServerResponse): void {
  if ('status' in scripted) {
    response.writeHead(scripted.status, {
      'content-type': scripted.contentType ?? 'application/json',
      ...scripted.headers,
    });
    response.end(scripted.body);
    return;
  }
  if ('fault' in scripted) {
    misbehave(scripted.fault, api, response);
    return;
  }
  const wire = api === 'chat' ? chatWire : responsesWire;
  if (!stream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(wire.whole(scripted)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of wire.events(scripted)) response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.end('data: [DONE]\n\n');
}

function misbehave(
  fault: Extract<Scripted, { fault: string }>['fault'],
  api: SeenRequest['api'],
  response: ServerResponse,
): void {
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  if (fault === 'stall') return;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const [first = {}, second = {}, third = {}] = (api === 'chat' ? chatWire : responsesWire).events({
    text: 'Half a',
  });
  for (const event of [first, second, third]) response.write(`data: ${JSON.stringify(event)}\n\n`);
  if (fault === 'garbage') response.write('data: {not json\n\n');
  if (fault === 'reset-midway') setImmediate(() => response.destroy());
  else response.end();
}

type Words = Extract<Scripted, { text?: string }>;

const usage = { prompt: 100, completion: 20 };

const chatWire = {
  whole: ({ text, calls = [], finishReason }: Words) => ({
    id: 'chat-1',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text ?? null,
          ...(calls.length > 0 ? { tool_calls: calls.map(chatCall) } : {}),
        },
        finish_reason: finishReason ?? (calls.length > 0 ? 'tool_calls' : 'stop'),
      },
    ],
    usage: { prompt_tokens: usage.prompt, completion_tokens: usage.completion, total_tokens: 120 },
  }),
  events({ text = '', calls = [], finishReason }: Words): object[] {
    const chunk = (delta: object, finish: string | null = null) => ({
      id: 'chat-1',
      object: 'chat.completion.chunk',
      created: 0,
      model: 'scripted',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
    return [
      chunk({ role: 'assistant', content: '' }),
      ...words(text).map((content) => chunk({ content })),
      ...calls.map((call, index) => chunk({ tool_calls: [{ index, ...chatCall(call, index) }] })),
      chunk({}, finishReason ?? (calls.length > 0 ? 'tool_calls' : 'stop')),
      {
        ...chunk({}),
        choices: [],
        usage: { prompt_tokens: usage.prompt, completion_tokens: usage.completion, total_tokens: 120 },
      },
    ];
  },
};

const chatCall = ({ name, input }: { name: string; input: unknown }, index: number) => ({
  id: `call-${index}`,
  type: 'function',
  function: { name, arguments: typeof input === 'string' ? input : JSON.stringify(input) },
});

const responsesUsage = { input_tokens: usage.prompt, output_tokens: usage.completion };

const responsesWire = {
  whole: ({ text, calls = [] }: Words) => ({
    id: 'resp-1',
    object: 'response',
    created_at: 0,
    model: 'scripted',
    output: [...(text ? [textItem(text)] : []), ...calls.map((call, index) => callItem(call, index))],
    usage: responsesUsage,
  }),
  events({ text = '', calls = [] }: Words): object[] {
    const message = textItem(text);
    return [
      { type: 'response.created', response: { id: 'resp-1', created_at: 0, model: 'scripted' } },
      ...(text
        ? [
            { type: 'response.output_item.added', output_index: 0, item: { ...message, content: [] } },
            ...words(text).map((delta) => ({
              type: 'response.output_text.delta',
              item_id: message.id,
              output_index: 0,
              content_index: 0,
              delta,
            })),
            { type: 'response.output_item.done', output_index: 0, item: message },
          ]
        : []),
      ...calls.flatMap((call, index) => {
        const item = callItem(call, index);
        return [
          { type: 'response.output_item.added', output_index: index + 1, item: { ...item, arguments: '' } },
          {
            type: 'response.function_call_arguments.delta',
            item_id: item.id,
            output_index: index + 1,
            delta: item.arguments,
          },
          { type: 'response.output_item.done', output_index: index + 1, item },
        ];
      }),
      {
        type: 'response.completed',
        response: { id: 'resp-1', created_at: 0, model: 'scripted', usage: responsesUsage },
      },
    ];
  },
};

const textItem = (text: string) => ({
  type: 'message',
  role: 'assistant',
  id: 'msg-1',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});

const callItem = ({ name, input }: { name: string; input: unknown }, index: number) => ({
  type: 'function_call',
  id: `fc-${index}`,
  call_id: `call-${index}`,
  name,
  arguments: typeof input === 'string' ? input : JSON.stringify(input),
  status: 'completed',
});

/** A text as the pieces it is streamed in. */
const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
