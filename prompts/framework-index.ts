import { framework } from '../src/framework/framework.ts';
import { tracks } from '../src/framework/ids.ts';

/**
 * The framework as a talk needs it every turn: what the lenses compare, and the ids that can be cited. What an item says
 * is told in the step that is about it, so the article is not sent again and again.
 */
export function frameworkIndex(): string {
  const { lenses, attributes, signs, challenges } = framework;
  const ids = (list: readonly { id: string; track: string }[], track: string) =>
    list
      .filter((each) => each.track === track)
      .map(({ id }) => id.split('.')[2])
      .join(', ');
  return [
    '# Framework',
    lenses.map(({ id, poles }) => `- ${id}: ${poles.technical} / ${poles.management}`).join('\n'),
    ...tracks.map(
      (track) =>
        `- attribute.${track}.: ${ids(attributes, track)}\n- sign.${track}.: ${ids(signs, track)}\n- challenge.${track}.: ${ids(challenges, track)}`,
    ),
  ].join('\n');
}
