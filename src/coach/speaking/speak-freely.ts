import { isStepCount, streamText } from 'ai';
import { context } from '../../../prompts/context.ts';
import { nextStep } from '../../../prompts/next-step.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { brief, type Talk } from '../brief.ts';
import type { Said } from '../check-reading.ts';
import { lines, toMessages } from '../history.ts';
import { Cut } from '../outcomes.ts';
import { createCitationFilter, takeCitations } from '../reply/citations.ts';
import { isWhole, missingQuestion } from '../reply/missing-question.ts';
import { mostTokens } from '../reply/most-tokens.ts';
import { shortHash } from '../short-hash.ts';
import type { Speaker } from '../speaker.ts';
import { Meter, noUsage } from '../usage.ts';
import { createGate } from './gate.ts';
import { noteEvidence } from './note-evidence.ts';
import { alreadyNoted, isAboutWork, readAlong } from './read-along.ts';
import { readStream } from './read-stream.ts';
import { reviewFree } from './review-free.ts';
import { occasionOf, type Spoken, unitsOf } from './spoken.ts';

export type TurnToSpeak = {
  talk: Talk;
  message: Said;
  abortSignal: AbortSignal;
  onText: (delta: string) => void;
  /** Told of every part that the model sends. */
  onPart: (type: string) => void;
};

/**
 * The speaker may note evidence once, then it talks, and its words are passed on as they are made. A model's pass a gate, sentence by
 * sentence, and are checked when all is said: what comes neither from the article nor from the visitor is marked.
 */
export async function speakFreely(
  speaker: Speaker,
  { talk, message, abortSignal, onText, onPart }: TurnToSpeak,
): Promise<Spoken> {
  const isGuide = speaker.kind === 'guide';
  const known = alreadyNoted(talk, message);
  const noted: Evidence[] = [];
  const spoken: Spoken = {
    text: '',
    speaker: speaker.name,
    briefing: brief(talk, known),
    noted,
    units: [],
    review: null,
    usage: noUsage,
    failure: null,
  };
  const { asked } = spoken.briefing;
  // Read only when it is needed: a model is not kept waiting for it.
  let found: Evidence[] | null = null;
  const reader = () => {
    found ??= !isGuide && isAboutWork(brief(talk, known)) ? readAlong(message, asked, talk.evidence) : [];
    return found;
  };
  const all = () => [...known, ...reader(), ...noted];
  const next = () => {
    const { move, settled } = brief(talk, all());
    return nextStep(move, settled);
  };
  const filter = createCitationFilter();
  const pass = (text: string) => {
    spoken.text += text;
    if (text !== '') onText(text);
  };
  const told = isGuide ? null : context(spoken.briefing, lines(talk.messages).slice(0, -1), 'full');
  let written = '';
  const gate =
    told &&
    createGate(
      () => occasionOf(talk, spoken.briefing),
      pass,
      () => takeCitations(written).cited,
    );
  const say = (delta: string) => (gate ? gate.add(filter(delta)) : pass(delta));
  const meter = new Meter();
  const result = streamText({
    model: speaker.model,
    ...(told ? { instructions: told.instructions } : {}),
    messages: toMessages(told?.messages ?? lines(talk.messages)),
    tools: {
      noteEvidence: noteEvidence({
        message,
        ledger: talk.evidence,
        noted,
        reader: isGuide ? null : reader,
        next,
      }),
    },
    // What only announces the note is no reply yet.
    stopWhen: [isStepCount(2), () => isWhole(written, spoken.briefing.move)],
    prepareStep: ({ stepNumber }) => {
      spoken.briefing = brief(talk, stepNumber > 0 ? all() : known);
      return {
        providerOptions: { guide: { briefing: spoken.briefing }, openai: { store: false } },
        toolChoice: stepNumber === 0 && isAboutWork(spoken.briefing) ? 'auto' : 'none',
      };
    },
    maxOutputTokens: mostTokens.full,
    // The address is tried again in src/llm, where its `Retry-After` is known.
    maxRetries: 0,
    abortSignal,
    onError: () => {},
    ...meter.watch,
  });
  const onEach = (type: string) => {
    onPart(type);
    if (type !== 'start-step' || written.trim() === '') return;
    written += '\n\n';
    say('\n\n');
  };
  await readStream(result.stream, { abortSignal, onPart: onEach }, spoken, (delta) => {
    written += delta;
    say(delta);
  });
  meter.failed(spoken.failure);
  if (!isGuide) spoken.usage = meter.usage;
  gate?.add(filter(null));
  gate?.end(spoken.failure !== null);
  const occasion = occasionOf(talk, spoken.briefing);
  if (told && spoken.failure === null) pass(missingQuestion(spoken.text, spoken.briefing.move));
  if (spoken.text.trim() === '') spoken.failure ??= new Cut('empty');
  if (!isGuide) noted.unshift(...reader());
  else if (isAboutWork(spoken.briefing) && known.length + noted.length === 0)
    noted.push(...readAlong(message, asked, talk.evidence));
  if (gate && told) {
    const { review, units } = reviewFree(
      spoken.text,
      occasion,
      takeCitations(written).cited,
      gate.withheld,
      spoken.failure !== null,
    );
    spoken.review = { ...review, instructionsHash: await shortHash(told.instructions) };
    spoken.units = unitsOf(spoken.briefing, units);
  } else spoken.units = unitsOf(spoken.briefing, []);
  return spoken;
}
