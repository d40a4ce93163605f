import { expect, test } from 'vitest';
import { stopRequested } from '../../../src/coach/outcomes.ts';
import { lead } from '../../../src/coach/speaking/lead.ts';
import { speakChecked } from '../../../src/coach/speaking/speak-checked.ts';
import { unsavedMessage } from '../../../src/coach/turn/unsaved-message.ts';
import { equalWeights } from '../../../src/evidence/weights.ts';
import { createSpeaker, guideSpeaker } from '../../../src/llm/model.ts';
import { startScriptedModel } from '../../support/scripted-model.ts';

const ways = { leads: lead, speaks: speakChecked };

test.each(Object.entries(ways))(
  'who asks to stop gets no other reply, though all that a model which %s had said was withheld',
  async (_role, speak) => {
    const verdict = 'Management is the better path for you.';
    await using model = await startScriptedModel(() => ({
      text: `${verdict} ${'On and on. '.repeat(99)}`,
      pace: 5,
    }));
    const speaker = await createSpeaker({
      id: 'scripted',
      api: 'chat',
      apiKey: 'key',
      baseUrl: model.baseUrl,
    });
    const message = unsavedMessage({
      conversationId: 'talk',
      id: 'm1',
      seq: 1,
      role: 'user',
      text: 'I like compilers.',
      move: null,
    });
    const stop = new AbortController();
    let deltas = 0;
    let shown = '';
    const spoken = await speak(speaker, guideSpeaker, {
      talk: {
        conversationId: 'talk',
        messages: [message],
        evidence: [],
        weights: equalWeights,
        settled: null,
      },
      message,
      abortSignal: stop.signal,
      onText: (delta) => {
        shown += delta;
      },
      onPart: (type) => {
        if (type === 'text-delta') deltas += 1;
        // The verdict has come, and is held back.
        if (deltas === verdict.split(' ').length) stop.abort(stopRequested);
      },
    });
    expect(spoken).toMatchObject({ text: '', failure: stopRequested, speaker: 'scripted' });
    expect(shown).toBe('');
  },
);
