import { type Track, tracks, type UnitId, unitIds } from '../../framework/ids.ts';

type Listed = 'challenge' | 'sign' | 'attribute';

/** What the article lists, of one track or of both: "what are the challenges?" asks for many units at once. */
export type ListId = `list.${Listed}` | `list.${Listed}.${Track}` | 'list.lens' | 'list.thread';

export const listIds: readonly ListId[] = [
  ...(['challenge', 'sign', 'attribute'] as const).flatMap((listed) => [
    `list.${listed}` as const,
    ...tracks.map((track) => `list.${listed}.${track}` as const),
  ]),
  'list.lens',
  'list.thread',
];

export const isList = (id: string): id is ListId => id.startsWith('list.');

/** All units of a list, in the article's order. */
export const unitsOfList = (list: ListId): UnitId[] =>
  unitIds.filter((unit) => unit.startsWith(`${list.slice('list.'.length)}.`));
