import { Screen } from '../parts/screen.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Speaker } from '../wire/types.ts';
import { words } from '../words.ts';

function whoSpeaks(speaker: Speaker | null | undefined): string {
  if (speaker === undefined) return words.loading;
  if (speaker === null) return words.about.who.unknown;
  return speaker.kind === 'guide'
    ? words.about.who.guide
    : words.about.who.model(speaker.name, speaker.endpoint);
}

/** What the page does with words, who speaks, how it counts. */
export function AboutScreen() {
  const speaker = useSpeaker();
  const [first, ...rest] = words.about.sections;
  return (
    <Screen title={words.about.screen} heading={words.about.heading} class="prose">
      <Passage {...first} />
      <Passage heading={words.about.whoHeading} text={[whoSpeaks(speaker)]} />
      {rest.map((section) => (
        <Passage key={section.heading} {...section} />
      ))}
    </Screen>
  );
}

function Passage({ heading, text }: { heading: string; text: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
