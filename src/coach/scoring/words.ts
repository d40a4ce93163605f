import type { DecisionWords } from '../../../prompts/briefing.ts';
import { secrets } from '../../../prompts/instructions.ts';
import { blindSpots } from '../../evidence/blind-spots.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { countedOnly, lensesThatCount, type Weights } from '../../evidence/weights.ts';
import { type LensId, type Track, tracks } from '../../framework/ids.ts';
import { isPlaced } from '../reply/code-words.ts';
import { decides } from '../reply/decides.ts';
import { isEnglish } from '../reply/english.ts';
import { figures } from '../reply/figures.ts';
import { countWords, leaks, unsafe } from '../reply/form.ts';
import { nearness, topicsOf } from '../reply/nearness.ts';
import { unquoted } from '../reply/quoted.ts';
import { quote } from '../reply/quotes.ts';
import { isQuestion, sentencesOf } from '../reply/sentences.ts';

export type Replaced = keyof DecisionWords;

/** How far the two best cases may differ in length. */
const mostLonger = 1.25;

/** Words that tell the visitor what to do. An experiment tells what to try, and may. */
const ordering = /\byou (should|must|ought to|need to|have to)\b|\bI (recommend|suggest|advise)\b/i;

/** On paper nobody speaks of themselves, quotes aside. */
const asSpeaker = /\b(?:I|me|my|mine|we|us|our)\b/u;

/** Below this, words are about something else than what was said and what the framework says. */
const leastNear = 0.2;

/**
 * Whether words state a figure or quote that nobody gave, decide for the visitor, tell of the machinery, or are about something else: the
 * rules of a reply hold on paper, too.
 */
function overreaches(text: string, said: readonly string[]): boolean {
  const open = unquoted(text);
  return (
    ordering.test(text) ||
    asSpeaker.test(open) ||
    !isPlaced(open, said) ||
    !isEnglish(open) ||
    nearness(text, topicsOf(said)) < leastNear ||
    sentencesOf(text).some((sentence) => !isQuestion(sentence) && decides(unquoted(sentence.text))) ||
    [
      ...figures(text, { said }),
      ...quote(text, { said }),
      ...unsafe(text),
      ...leaks(text, { said, secrets: secrets() }),
    ].length > 0
  );
}

/**
 * Takes the speaker's words where they keep to the rules, and the guide's where they do not: best cases of equal length
 * that rest on evidence, challenges of both tracks, an experiment for every lens that is uncovered or torn. No word is
 * spent on a lens that does not count.
 *
 * @param said what the visitor wrote: no other words are quoted.
 * @returns the words, and which parts are the guide's.
 */
export function chooseWords(
  spoken: DecisionWords,
  guides: DecisionWords,
  evidence: readonly Evidence[],
  weights: Weights,
  said: readonly string[],
): { words: DecisionWords; replaced: Replaced[] } {
  const replaced: Replaced[] = [];
  const counting = countedOnly(evidence, weights);
  const without = evidence.filter((piece) => !counting.includes(piece));
  const keepsBestCase = isFair(spoken.bestCase, counting, said) && !quotes(spoken.bestCase, without);
  if (!keepsBestCase) replaced.push('bestCase');

  const prepare = spoken.prepare.filter(({ why }) => !overreaches(why, said));
  const keepsPrepare = tracks.every((track) =>
    prepare.some(({ challenge }) => challenge.startsWith(`challenge.${track}.`)),
  );
  if (!keepsPrepare) replaced.push('prepare');

  const own = spoken.experiments.filter(
    ({ situation, action, watch, tells }) => !overreaches([situation, action, watch, tells].join('. '), said),
  );
  const heavyFirst = lensesThatCount(weights);
  const experiments = heavyFirst.flatMap(
    (lens) =>
      own.find((experiment) => experiment.lens === lens) ??
      (weights[lens] > 1 || needsExperiment(lens, counting)
        ? guides.experiments.find((experiment) => experiment.lens === lens)
        : undefined) ??
      [],
  );
  if (experiments.some((experiment) => !own.includes(experiment))) replaced.push('experiments');

  return {
    words: {
      bestCase: keepsBestCase ? spoken.bestCase : guides.bestCase,
      prepare: keepsPrepare ? prepare : guides.prepare,
      experiments: experiments.length > 0 ? experiments : guides.experiments,
    },
    replaced,
  };
}

function isFair(
  bestCase: Record<Track, string>,
  evidence: readonly Evidence[],
  said: readonly string[],
): boolean {
  const [technical, management] = [bestCase.technical, bestCase.management];
  const ratio = countWords(technical) / countWords(management);
  return (
    ratio <= mostLonger &&
    ratio >= 1 / mostLonger &&
    technical !== management &&
    !overreaches(technical, said) &&
    !overreaches(management, said) &&
    // Where nothing was said for a track, only the guide is trusted to say so.
    tracks.every((track) => evidence.some(({ leansTo }) => leansTo === track || leansTo === 'both'))
  );
}

const quotes = (bestCase: Record<Track, string>, pieces: readonly Evidence[]): boolean =>
  pieces.some(({ quote: said }) => tracks.some((track) => bestCase[track].includes(said)));

/** A lens that nobody spoke of, or that was spoken of for both sides. */
function needsExperiment(lens: LensId, evidence: readonly Evidence[]): boolean {
  const { lenses: uncovered, oneSided } = blindSpots(evidence);
  return uncovered.includes(lens) || !oneSided.some((spot) => spot.lens === lens);
}
