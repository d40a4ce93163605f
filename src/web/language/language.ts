import { useEffect, useState } from 'preact/hooks';
import { framework } from '../../framework/framework.ts';
import { sayFramework } from '../framework.ts';
import { keep } from '../parts/keep.ts';
import { english, sayWords } from '../words.ts';

/** Every language by its own name. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

/** Under what the choice is kept on this device. */
const kept = 'language';
const listeners = new Set<() => void>();
let spoken: Language = 'en';

const isLanguage = (name: string | null | undefined): name is Language =>
  typeof name === 'string' && Object.hasOwn(languages, name);

/** What was chosen here; else the first that the browser asks for and we have; else English. */
function wanted(): Language {
  const chosen = keep.get(kept);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((name) => name.slice(0, 2)).find(isLanguage) ?? 'en';
}

async function speak(language: Language): Promise<void> {
  if (language === 'de') {
    const { words, spokenFramework } = await import('./in-german.ts');
    sayWords(words);
    sayFramework(spokenFramework);
  } else {
    sayWords(english);
    sayFramework(framework);
  }
  spoken = language;
  document.documentElement.lang = language;
}

/** Before the page is first drawn. A language that cannot be loaded leaves the page in English. */
export const settleLanguage = () => speak(wanted()).catch(() => {});

/** The visitor's choice, from now on. Where it cannot be loaded the page stays as it is. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    await speak(language);
    keep.set(kept, language);
    for (const listener of listeners) listener();
  } catch {
    // No connection: nothing has changed.
  }
}

/** Draws whoever uses it, and all within, anew when another language is chosen. */
export function useLanguage(): Language {
  const [language, setLanguage] = useState(spoken);
  useEffect(() => {
    const update = () => setLanguage(spoken);
    listeners.add(update);
    return () => void listeners.delete(update);
  }, []);
  return language;
}
