import type { Scripted, SeenRequest } from './scripted-model.ts';

/** A model that does as it is told, but also quotes what nobody said: what comes of that must be refused. */
export function obedientScript(request: SeenRequest): Scripted {
  if (request.tools.includes('scoreDecision'))
    return { calls: [{ name: 'scoreDecision', input: decide(request) }] };
  const last = newest(request);
  const mayNote = request.tools.includes('noteEvidence');
  if (mayNote && last?.role === 'user' && !last.text.includes('?')) {
    return { calls: [{ name: 'noteEvidence', input: { evidence: [reading(last.text), invented] } }] };
  }
  return { text: `${playedBack(request)} ${questionTold(request)}` };
}

/** What was said last, without the notebook that the coach adds to it. */
export function newest({ messages }: SeenRequest) {
  const last = messages.at(-1);
  return last && { role: last.role, text: saidIn(last.text) };
}

/** What stands behind the mark of the visitor's words, just before the notebook. */
function saidIn(told: string): string {
  const before = told.split('\n\nNotebook\n')[0] ?? '';
  const said = before.split('\nThen they said\n').at(-1) ?? '';
  return said.replace(/^> /gm, '');
}

/** The visitor's first clause, or what the article says, in a sentence. */
function playedBack({ messages }: SeenRequest): string {
  const { text = '' } = messages.findLast(({ role }) => role === 'user') ?? {};
  const item = /^- .*?\): (.*)$/m.exec(text.split('\nNow: ')[1] ?? '')?.[1];
  return (
    item ??
    `You said “${
      (
        saidIn(text)
          .replace(/^They said: /, '')
          .split('\n')[0] ?? ''
      ).split(/[.,]/)[0]
    }”.`
  );
}

/** The question that the newest step spells out. */
function questionTold({ messages }: SeenRequest): string {
  const steps = messages
    .slice(messages.findLastIndex(({ role }) => role === 'user'))
    .flatMap(({ text }) => [
      ...text.matchAll(/[Aa]sk(?: this, in words that follow from it)?: ([^\n"]+\?)/g),
    ]);
  return steps.at(-1)?.[1] ?? 'What do you make of that?';
}

const lensOf = (text: string) => {
  if (text.includes('alive')) return 'energy';
  if (text.includes('dent')) return 'impact';
  if (text.includes('compilers')) return 'growth';
  return text.includes('remembered') ? 'values' : 'lifestyle';
};

const reading = (text: string) => ({
  quote: text.split(/[.,]/)[0] ?? text,
  lens: lensOf(text),
  sign: null,
  leansTo: text.includes('people') ? 'management' : 'technical',
  strength: 2,
});

const invented = {
  quote: 'I have always wanted to be a director',
  lens: 'values',
  sign: null,
  leansTo: 'management',
  strength: 3,
};

function decide({ messages }: SeenRequest) {
  const statements = [...(messages.at(-1)?.text ?? '').matchAll(/^Statement (\d+)[^\n]*:\n> (.+)$/gm)];
  return {
    evidence: [
      ...statements
        .filter(([, , text]) => !text?.includes('?'))
        .map(([, number, text]) => ({ statement: Number(number), ...reading(text ?? '') })),
      { statement: 1, ...invented },
    ],
    bestCase: { technical: 'You come alive in depth.', management: 'You want to see people grow.' },
    prepare: [
      { challenge: 'challenge.technical.influence-without-authority', why: 'You asked about it.' },
      { challenge: 'challenge.management.less-hands-on', why: 'You come alive in depth.' },
    ],
    experiments: [
      {
        lens: 'lifestyle',
        situation: 'a week has no release',
        action: 'keep two mornings free of meetings',
        watch: 'what you miss.',
        tells: 'how much quiet you need.',
      },
    ],
  };
}
