import { chooseLanguage, type Language, languages, useLanguage } from './language.ts';

/** The other languages, each under its own name. */
export function LanguageChoice() {
  const spoken = useLanguage();
  const others = (Object.keys(languages) as Language[]).filter((language) => language !== spoken);
  return (
    <span class="languages">
      {others.map((language) => (
        <button
          key={language}
          type="button"
          class="textual"
          lang={language}
          onClick={() => chooseLanguage(language)}
        >
          {languages[language]}
        </button>
      ))}
    </span>
  );
}
