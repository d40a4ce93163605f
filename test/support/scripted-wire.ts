/** What a model says in one answer: words, tool calls, and how it ends. */
export type Words = {
  text?: string;
  calls?: { name: string; input: unknown }[];
  finishReason?: string;
  /** The words are said as a refusal. */
  refuses?: boolean;
  /** What it thinks before, as parts of its own. */
  reasoning?: string;
  /** Of what it read: from its cache. `null`: nobody counts. Chat Completions only. */
  cached?: number | null;
};

const usage = { prompt: 100, completion: 20 };
const chatUsage = (cached: Words['cached']) =>
  cached === null
    ? {}
    : {
        usage: {
          prompt_tokens: usage.prompt,
          completion_tokens: usage.completion,
          total_tokens: 120,
          ...(cached ? { prompt_tokens_details: { cached_tokens: cached } } : {}),
        },
      };

/** Chat Completions. */
export const chatWire = {
  whole: ({ text, calls = [], finishReason, cached }: Words) => ({
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
    ...chatUsage(cached),
  }),
  events({ text = '', calls = [], finishReason, refuses = false, reasoning = '', cached }: Words): object[] {
    const chunk = (delta: object, finish: string | null = null) => ({
      id: 'chat-1',
      object: 'chat.completion.chunk',
      created: 0,
      model: 'scripted',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
    return [
      chunk({ role: 'assistant', content: '' }),
      ...words(reasoning).map((each) => chunk({ reasoning_content: each })),
      ...words(text).map((content) => chunk(refuses ? { refusal: content } : { content })),
      ...calls.map((call, index) => chunk({ tool_calls: [{ index, ...chatCall(call, index) }] })),
      chunk({}, finishReason ?? (calls.length > 0 ? 'tool_calls' : 'stop')),
      {
        ...chunk({}),
        choices: [],
        ...chatUsage(cached),
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

/** Responses. */
export const responsesWire = {
  whole: ({ text, calls = [] }: Words) => ({
    id: 'resp-1',
    object: 'response',
    created_at: 0,
    model: 'scripted',
    output: [...(text ? [textItem(text)] : []), ...calls.map((call, index) => callItem(call, index))],
    usage: responsesUsage,
  }),
  events({ text = '', calls = [], finishReason, refuses = false, reasoning = '' }: Words): object[] {
    const message = textItem(text);
    const cutBy = finishReason === 'length' ? 'max_output_tokens' : finishReason;
    return [
      { type: 'response.created', response: { id: 'resp-1', created_at: 0, model: 'scripted' } },
      ...(reasoning ? thinking(reasoning) : []),
      ...(text
        ? [
            { type: 'response.output_item.added', output_index: 0, item: { ...message, content: [] } },
            ...words(text).map((delta) => ({
              type: refuses ? 'response.refusal.delta' : 'response.output_text.delta',
              item_id: message.id,
              output_index: 0,
              content_index: 0,
              delta,
            })),
            ...(refuses
              ? [
                  {
                    type: 'response.refusal.done',
                    item_id: message.id,
                    output_index: 0,
                    content_index: 0,
                    refusal: text,
                  },
                ]
              : []),
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
        type: cutBy ? 'response.incomplete' : 'response.completed',
        response: {
          id: 'resp-1',
          created_at: 0,
          model: 'scripted',
          usage: responsesUsage,
          ...(cutBy ? { incomplete_details: { reason: cutBy } } : {}),
        },
      },
    ];
  },
};

function thinking(reasoning: string): object[] {
  const item = { type: 'reasoning', id: 'rs-1', encrypted_content: null, summary: [] };
  const part = { item_id: item.id, output_index: 0, summary_index: 0 };
  return [
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.reasoning_summary_part.added', ...part, part: { type: 'summary_text', text: '' } },
    ...words(reasoning).map((delta) => ({ type: 'response.reasoning_summary_text.delta', ...part, delta })),
    { type: 'response.output_item.done', output_index: 0, item },
  ];
}

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
