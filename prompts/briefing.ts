import type { Evidence, LeansTo, Reading, Status } from '../src/evidence/evidence.ts';
import type { Heard } from '../src/evidence/reader/heard.ts';
import type { ChallengeId, LensId, SignId, Track, UnitId } from '../src/framework/ids.ts';

/**
 * What the coach does in this turn, chosen by the agenda. Whoever speaks finds the words for it.
 *
 * `round` counts how often a lens was asked before. Where a question of another kind was `left` open, because something
 * came between, that one is come back to.
 */
export type Move =
  /** Nothing was said yet, or only a greeting: says in a sentence how this works, and asks the first question. */
  | { kind: 'open'; lens: LensId }
  /** Reflects what was just said and asks about a lens. */
  | { kind: 'ask'; lens: LensId; round: number; left?: LeftOpen | undefined; again?: Again | undefined }
  /** The visitor asked about something the article covers: answers from these units, links it to what was said, asks back. */
  | { kind: 'answer'; units: UnitId[] }
  /** The visitor asked about something the article does not cover: says so in a sentence and goes on. */
  | { kind: 'not-covered'; lens: LensId; round: number; left?: LeftOpen | undefined }
  /** The visitor wants to be told what to do: says why not, and goes on. */
  | { kind: 'no-verdict'; lens: LensId; round: number; left?: LeftOpen | undefined }
  /** Distress: a humane sentence, the disclaimer, where to turn. Nothing is noted. */
  | { kind: 'distress' }
  /** Plays one unsure reading back, and asks whether it was meant so. A plain yes or no settles it. */
  | { kind: 'check'; lens: LensId; evidenceId: string; quote: string; leansTo: LeansTo }
  /** Only what is not wanted was said, which speaks for neither side yet: asks what is wanted in its place. */
  | { kind: 'instead'; lens: LensId; nth: number }
  /** A sign was heard: asks about the half of it that was not said. */
  | { kind: 'probe'; lens: LensId; sign: SignId }
  /** The words lean one way: asks what of the other path would be missed. */
  | { kind: 'other-path'; lens: LensId; missed: Track }
  /** Names a challenge of the path that the words lean to, and asks how that would be. */
  | { kind: 'challenge'; lens: LensId; challenge: ChallengeId }
  /**
   * Every lens was asked about: offers the decision sheet, and that a lens can be talked about further. Of what is
   * `open`, nothing that was said on the `unplaced` could be read.
   */
  | { kind: 'offer-sheet'; open: LensId[]; unplaced: LensId[] };

/** Why a question comes up again: it was not understood, or is gone back to. */
export type Again = 'explain' | 'before';

/** A question that is not about a lens. */
export type LeftOpen = Extract<Move, { kind: 'instead' | 'probe' | 'other-path' | 'challenge' }>;
export type LensQuestion = { lens: LensId; round: number; left?: LeftOpen | undefined };

/** What a speaker is told about the talk in one turn: typed data, so that prompts and guide render the same. */
export type Briefing = {
  move: Move;
  /** The lens that the previous question was about, which the visitor's message most likely answers. */
  asked: LensId | null;
  /** Evidence noted from the visitor's last message, in the order it was said. */
  noted: Pick<Evidence, 'quote' | 'lens' | 'sign' | 'leansTo'>[];
  /** Evidence of earlier messages that counts, oldest first. */
  earlier: Pick<Evidence, 'quote' | 'lens' | 'sign' | 'leansTo'>[];
  /** The visitor's last message; empty at the opening. */
  message: string;
  /** What that message was heard as, a statement at the opening; as a dislike where it says only what is not wanted. */
  heard: Heard['kind'] | 'dislike';
  /** What the message did to a reading of before; `null` where nothing. */
  settled: 'confirmed' | 'struck' | 'turned' | null;
  /** Changes with each turn of each conversation: choices of wording are seeded with it. */
  seed: string;
};

/** A reading in the ledger, with what the visitor did to it. */
export type NotedReading = Reading & { status: Status };

/** What the visitor wrote, numbered from 1 in the order it was said: all that scoring sees of the talk. */
export type Statement = {
  number: number;
  text: string;
  asked: LensId | null;
  /** What the ledger holds of it already, as the visitor left it: corrected, confirmed or struck. */
  noted: NotedReading[];
  /** Nothing but what is noted counts: the reading is done, only words are wanted. */
  isRead: boolean;
};

/** What the forced `scoreDecision` tool is filled in with: evidence and words, never numbers about the person. */
export type Decision = {
  evidence: (Reading & { statement: number })[];
  bestCase: { technical: string; management: string };
  prepare: { challenge: ChallengeId; why: string }[];
  experiments: { lens: LensId; situation: string; action: string; watch: string; tells: string }[];
};

/** The part of a decision that is words for the visitor. */
export type DecisionWords = Omit<Decision, 'evidence'>;
