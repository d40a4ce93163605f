import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { LanguageChoice } from '../language/language-choice.tsx';
import { Link } from '../route/link.tsx';
import { useRoute } from '../route/navigate.ts';
import { words } from '../words.ts';
import { Mark } from './mark.tsx';

function SiteLinks() {
  const { screen } = useRoute();
  return (
    <>
      <Link to="/talks" current={screen === 'talks'}>
        {words.nav.talks}
      </Link>
      <Link to="/article" current={screen === 'article'}>
        {words.nav.article}
      </Link>
      <Link to="/about" current={screen === 'about'}>
        {words.nav.about}
      </Link>
      <LanguageChoice />
    </>
  );
}

type Props = {
  /** Stands beside the product's name, and in its place on a phone. */
  title?: ComponentChildren;
  /** What can be done with what the screen shows: beside the title, and in the menu on a phone. */
  actions?: ComponentChildren;
};

/** The line at the top: where you are, and the three other places. */
export function Header({ title, actions }: Props) {
  const menu = useId();
  return (
    <header class={`top ${title ? 'titled' : ''}`}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Link to="/" class="home">
        <Mark />
        <strong>{words.product}</strong>
      </Link>
      {title}
      {actions && <div class="actions wide">{actions}</div>}
      <nav class={actions ? 'wide' : undefined} aria-label={words.nav.label}>
        <SiteLinks />
      </nav>
      {actions && (
        <>
          <button type="button" class="menu-button narrow" popovertarget={menu}>
            {words.menu}
          </button>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: it closes what a press inside it has chosen */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the press itself is a link's or a button's */}
          <div id={menu} popover="auto" class="menu" onClick={(event) => event.currentTarget.hidePopover()}>
            <div class="actions">{actions}</div>
            <nav aria-label={words.nav.label}>
              <SiteLinks />
            </nav>
          </div>
        </>
      )}
    </header>
  );
}
