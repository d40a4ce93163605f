/** A screen, by what its address says. */
export type Route =
  | { screen: 'start' }
  | { screen: 'talk'; id: string }
  | { screen: 'sheet'; id: string; number: number }
  | { screen: 'talks' }
  | { screen: 'article' }
  | { screen: 'about' }
  | { screen: 'missing' };

const id = '([A-Za-z0-9_-]{1,64})';
const talk = new RegExp(`^/talk/${id}$`);
const sheet = new RegExp(`^/talk/${id}/sheet/([1-9][0-9]{0,6})$`);

export function routeOf(pathname: string): Route {
  const path = pathname.replace(/(.)\/+$/, '$1');
  if (path === '/') return { screen: 'start' };
  if (path === '/talks') return { screen: 'talks' };
  if (path === '/article') return { screen: 'article' };
  if (path === '/about') return { screen: 'about' };
  const [, talkId] = talk.exec(path) ?? [];
  if (talkId) return { screen: 'talk', id: talkId };
  const [, sheetOf, number] = sheet.exec(path) ?? [];
  if (sheetOf && number) return { screen: 'sheet', id: sheetOf, number: Number(number) };
  return { screen: 'missing' };
}

export const talkPath = (talkId: string) => `/talk/${talkId}`;
export const sheetPath = (talkId: string, number: number) => `/talk/${talkId}/sheet/${number}`;
