import { useTried } from '../parts/use-tried.ts';
import { navigate } from '../route/navigate.ts';
import { sheetPath, talkPath } from '../route/path.ts';
import type { Conversation } from '../wire/types.ts';
import { awaitPage, makePage } from './make-page.ts';

/** The way from a talk to its decision sheet, from wherever the button for it stands. */
export function usePageMaking(conversation: Conversation, writing: boolean) {
  const { busy, failure, attempt } = useTried();
  const goTo = (page: Promise<number>) =>
    attempt(async () => {
      const number = await page;
      // Who has gone elsewhere meanwhile stays there.
      if (location.pathname === talkPath(conversation.id)) navigate(sheetPath(conversation.id, number));
    });
  return {
    busy,
    failure,
    make: () => {
      if (!writing && !busy) goTo(makePage(conversation));
    },
    /** For a page that was being made before. */
    await: () => goTo(awaitPage(conversation)),
  };
}
