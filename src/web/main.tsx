import { render } from 'preact';
import { App } from './app.tsx';
import { settleLanguage } from './language/language.ts';

const page = document.getElementById('page');
if (page) {
  await settleLanguage();
  render(<App />, page);
}
