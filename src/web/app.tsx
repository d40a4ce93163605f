import { AboutScreen } from './about/about.tsx';
import { ArticleScreen } from './article/article.tsx';
import { useLanguage } from './language/language.ts';
import { MissingScreen } from './missing.tsx';
import { useRoute } from './route/navigate.ts';
import { SheetScreen } from './sheet/sheet-screen.tsx';
import { Start } from './start/start.tsx';
import { TalkScreen } from './talk/talk.tsx';
import { TalksScreen } from './talks/talks.tsx';

/** One screen for each address. */
export function App() {
  useLanguage();
  const route = useRoute();
  switch (route.screen) {
    case 'start':
      return <Start />;
    case 'talk':
      return <TalkScreen key={route.id} id={route.id} />;
    case 'sheet':
      return <SheetScreen key={`${route.id} ${route.number}`} id={route.id} number={route.number} />;
    case 'talks':
      return <TalksScreen />;
    case 'article':
      return <ArticleScreen />;
    case 'about':
      return <AboutScreen />;
    case 'missing':
      return <MissingScreen />;
  }
}
