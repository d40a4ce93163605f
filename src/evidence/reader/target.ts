import type { SignId, Track } from '../../framework/ids.ts';

/** What kind of thing a clause is about. The groups matter where the article tells two of one track apart. */
export type TargetGroup =
  | 'problems'
  | 'mastery'
  | 'design'
  | 'craft'
  | 'focus'
  | 'growing'
  | 'organisation'
  | 'ambiguity'
  | 'advocacy'
  | 'team'
  | 'leading'
  | 'meetings'
  | 'admin'
  | 'ladder'
  /** So wide a word that it decides little by itself. */
  | 'vague';

/** Something a visitor can like or dislike, the track it belongs to, and the sign it hints at. */
export type Target = { track: Track; group: TargetGroup; sign: SignId | null };
