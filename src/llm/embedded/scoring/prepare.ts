import type { Decision, Statement } from '../../../../prompts/briefing.ts';
import type { Reading } from '../../../evidence/evidence.ts';
import { hear } from '../../../evidence/reader/hear.ts';
import { framework } from '../../../framework/framework.ts';
import { type ChallengeId, challengeIds, type Track, tracks } from '../../../framework/ids.ts';
import { bearing } from '../bearing.ts';
import { plainPart, shorten } from '../voice/excerpt.ts';
import { byStrength } from './by-strength.ts';
import { touched } from './touches.ts';

type Prepared = Decision['prepare'][number];

const perTrack = 2;
const mostQuoteWords = 20;
/** A question about more challenges than this asks for a list. */
const mostAsked = 2;

/** Two challenges of each track: asked about first, then touched by what was said, then in the article's order. */
export function prepare(evidence: readonly Reading[], statements: readonly Statement[]): Prepared[] {
  const strongest = byStrength(evidence).filter(({ quote }) => plainPart(quote) !== '');
  return tracks.flatMap((track) => {
    const candidates = [
      ...askedAbout(statements),
      ...strongest.map((piece) => bearingOn(piece, track)),
      ...untouched,
    ];
    const chosen = new Map<ChallengeId, Prepared>();
    for (const candidate of candidates) {
      if (chosen.size === perTrack) break;
      if (!candidate.challenge.startsWith(`challenge.${track}.`) || chosen.has(candidate.challenge)) continue;
      chosen.set(candidate.challenge, candidate);
    }
    return [...chosen.values()];
  });
}

function askedAbout(statements: readonly Statement[]): Prepared[] {
  return statements.flatMap(({ text }) => {
    const heard = hear(text);
    if (heard.kind !== 'question') return [];
    const asked = challengeIds.filter((challenge) => heard.units.includes(challenge));
    // Who asks what there is has asked about none of it.
    if (asked.length > mostAsked) return [];
    const why = askedWhy(shorten(plainPart(text), mostQuoteWords), text);
    return asked.map((challenge) => ({ challenge, why }));
  });
}

/** What was asked keeps the mark that the visitor gave it. */
function askedWhy(words: string, text: string): string {
  if (words === '') return 'You asked about it.';
  return `You asked about it: ${text.includes(`${words}?`) ? `“${words}?”` : `“${words}”.`}`;
}

function bearingOn(piece: Reading, track: Track): Prepared {
  const challenge = touched(piece, track);
  const quote = shorten(plainPart(piece.quote), mostQuoteWords);
  const leaning = piece.leansTo === 'both' ? track : piece.leansTo;
  return { challenge, why: `You said “${quote}”; ${bearing[challenge][leaning]}.` };
}

const untouched: readonly Prepared[] = framework.challenges.map(({ id, question }) => ({
  challenge: id,
  why: `Nothing you said touches this yet. A question to take along: ${question}`,
}));
