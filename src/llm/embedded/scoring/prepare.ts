import type { Decision, Statement } from '../../../../prompts/briefing.ts';
import type { Reading } from '../../../evidence/evidence.ts';
import { hear } from '../../../evidence/reader/hear.ts';
import { framework } from '../../../framework/framework.ts';
import { type ChallengeId, challengeIds, type Track, tracks } from '../../../framework/ids.ts';
import { capital } from '../../../wording.ts';
import { bearing } from '../bearing.ts';
import { asAsked, plainPart, shorten } from '../voice/excerpt.ts';
import { byStrength } from './by-strength.ts';
import { touched } from './touches.ts';

type Prepared = Decision['prepare'][number];

const perTrack = 2;
const mostQuoteWords = 20;
/** A question about more challenges than this asks for a list. */
const mostAsked = 2;

/**
 * Two challenges of each track: asked about first, then touched by what was said, then in the article's order. The same
 * words are quoted once: a challenge that other words touch goes before one that only those touch.
 */
export function prepare(evidence: readonly Reading[], statements: readonly Statement[]): Prepared[] {
  const strongest = byStrength(evidence).filter(({ quote }) => plainPart(quote) !== '');
  const quoted = new Set<string>();
  return tracks.flatMap((track) => {
    const chosen = new Map<ChallengeId, Prepared>();
    const take = (prepared: Prepared): boolean => {
      const { challenge } = prepared;
      if (chosen.size === perTrack || chosen.has(challenge)) return false;
      if (challenge.startsWith(`challenge.${track}.`)) chosen.set(challenge, prepared);
      return chosen.get(challenge) === prepared;
    };
    for (const asked of askedAbout(statements)) take(asked);
    for (const piece of strongest) {
      if (!quoted.has(piece.quote) && take(bearingOn(piece, track))) quoted.add(piece.quote);
    }
    for (const piece of strongest) take(bearingAlso(piece, track));
    for (const each of untouched) take(each);
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
  const asked = asAsked(words, text);
  return `You asked about it: “${asked}”${asked === words ? '.' : ''}`;
}

function bearingOn(piece: Reading, track: Track): Prepared {
  const { challenge, bears } = touchedBy(piece, track);
  return { challenge, why: `You said “${shorten(plainPart(piece.quote), mostQuoteWords)}”; ${bears}.` };
}

/** For words that are quoted already. */
function bearingAlso(piece: Reading, track: Track): Prepared {
  const { challenge, bears } = touchedBy(piece, track);
  return { challenge, why: `${capital(bears)}.` };
}

function touchedBy(piece: Reading, track: Track) {
  const challenge = touched(piece, track);
  return { challenge, bears: bearing[challenge][piece.leansTo === 'both' ? track : piece.leansTo] };
}

const untouched: readonly Prepared[] = framework.challenges.map(({ id, question }) => ({
  challenge: id,
  why: `Nothing you said touches this yet. A question to take along: ${question}`,
}));
