import { framework } from '../src/framework/framework.ts';
import { type LensId, lensIds, tracks } from '../src/framework/ids.ts';

/** What a lens looks at, in as few words as will do. */
const inShort: Readonly<Record<LensId, string>> = {
  energy: 'what leaves them livelier',
  impact: 'where their work counts',
  growth: 'what they want to become good at',
  values: 'what they want to be known for',
  lifestyle: 'which days suit them',
};

/**
 * The framework as a talk needs it every turn: what the lenses compare, and the ids that can be cited. What an item says
 * is told in the step that is about it, so the article is not sent again and again.
 */
export function frameworkIndex(): string {
  const { attributes, signs, challenges } = framework;
  const ids = (list: readonly { id: string; track: string }[], track: string) =>
    list
      .filter((each) => each.track === track)
      .map(({ id }) => id.split('.')[2])
      .join(', ');
  return [
    '# Framework',
    `- lenses: ${lensIds.map((lens) => `${lens} (${inShort[lens]})`).join(', ')}`,
    ...tracks.map(
      (track) =>
        `- attribute.${track}.: ${ids(attributes, track)}\n- sign.${track}.: ${ids(signs, track)}\n- challenge.${track}.: ${ids(challenges, track)}`,
    ),
  ].join('\n');
}
