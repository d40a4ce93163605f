import type { TalkCase } from '../../eval/cases.ts';
import { holdTalk } from '../../eval/hold-talk.ts';
import { hear } from '../../src/evidence/reader/hear.ts';
import { read } from '../../src/evidence/reader/read.ts';
import { guideAlone } from './guide-alone.ts';

export type Heard = { talks: TalkCase[]; texts: string[] };

/** All that the guide says and reads, as one text: whole talks, and what it hears in single ones. */
export async function guideSpeaks({ talks, texts }: Heard): Promise<string> {
  const held = [];
  for (const talk of talks) {
    const { turns, evidence } = await holdTalk(guideAlone, talk);
    // Ids are random.
    held.push({
      replies: turns.map(({ reply }) => reply),
      evidence: evidence.map(({ id: _, ...rest }) => rest),
    });
  }
  return JSON.stringify({ held, heard: texts.map((text) => [hear(text), read(text, null)]) });
}
