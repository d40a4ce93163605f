import { type LensId, type Track, type UnitId, unitIds } from '../framework/ids.ts';
export type { LensId, Track, UnitId };
/** TEMPORARY until src/framework/framework.ts is there. */
export type Kind = 'attribute' | 'sign' | 'lens' | 'challenge' | 'thread';
export type Unit = { id: UnitId; kind: Kind; track: Track | null; name: string; text: string };
export const byline = { author: 'Lisa Dugan', date: '2025-11-23', link: 'https://example.org', disclaimer: 'Personal insight and general advice; no professional counselling.' };
export const units: Unit[] = unitIds.map((id) => ({
  id,
  kind: id.split('.')[0] === 'sign' ? 'sign' : id.split('.')[0] === 'attribute' ? 'attribute' : id.split('.')[0] === 'lens' ? 'lens' : id.split('.')[0] === 'challenge' ? 'challenge' : 'thread',
  track: id.includes('.technical') ? 'technical' : id.includes('.management') ? 'management' : null,
  name: (id.split('.').at(-1) ?? '').replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase()),
  text: 'A sentence or two that will say what the article means with this item, in words of our own.',
}));
export const findUnit = (id: string) => units.find((unit) => unit.id === id);
export const isUnitId = (value: unknown): value is UnitId => units.some((unit) => unit.id === value);
