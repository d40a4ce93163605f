import { batches } from '../../src/coach/exam/statement-pairs.ts';
import { newest, obedientScript } from './obedient-script.ts';
import type { Scripted, SeenRequest } from './scripted-model.ts';

const leansOf = new Map(batches.flat().map(({ text, leansTo }) => [text, leansTo]));

/** What a model with a good ear answers to the pairs of the exam. */
export function readings({ messages }: SeenRequest) {
  const statements = [...(messages.at(-1)?.text ?? '').matchAll(/^(\d+)\. (.+)$/gm)];
  return statements.map(([, number, text = '']) => ({
    statement: Number(number),
    quote: text.split(/[.,:;]/)[0] ?? text,
    leansTo: leansOf.get(text) ?? 'technical',
  }));
}

export const isPairs = ({ instructions }: SeenRequest) => instructions.includes('by another engineer');

/** A model that passes the exam. */
export function ableScript(request: SeenRequest): Scripted {
  if (request.instructions === '')
    return { text: 'A compiler turns source code into something a machine runs.' };
  if (isPairs(request)) {
    const input = { readings: readings(request) };
    return request.tools.length > 0
      ? { calls: [{ name: 'noteReadings', input }] }
      : { text: JSON.stringify(input) };
  }
  if (/Notebook|Ask:/.test(request.messages.at(-1)?.text ?? '')) return { text: able(request) };
  return obedientScript(request);
}

function able(request: SeenRequest): string {
  const told = request.messages.at(-1)?.text ?? '';
  const said = newest(request)?.text ?? '';
  if (/wants you to decide/.test(told))
    return `That choice is yours, and I will not make it for you. ${asked(told)}`;
  const scripted = obedientScript({ ...request, tools: [] });
  return 'text' in scripted && scripted.text ? scripted.text : `You said “${said}”. ${asked(told)}`;
}

const asked = (told: string) => /ask: ([^\n]+\?)/.exec(told)?.[1] ?? 'What do you make of that?';
