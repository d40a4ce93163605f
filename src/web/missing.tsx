import { Screen } from './parts/screen.tsx';
import { Link } from './route/link.tsx';
import { words } from './words.ts';

/** An address that leads nowhere, or to what is gone or another visitor's: the same for each. */
export function MissingScreen() {
  return (
    <Screen title={words.missing.screen} heading={words.missing.heading}>
      <p>{words.missing.text}</p>
      <p class="buttons">
        <Link to="/" class="button">
          {words.missing.start}
        </Link>
        <Link to="/talks" class="button plain">
          {words.missing.talks}
        </Link>
      </p>
    </Screen>
  );
}
