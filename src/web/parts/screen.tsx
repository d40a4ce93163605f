import type { ComponentChildren } from 'preact';
import { useScreen } from '../route/use-screen.ts';
import { Header } from './header.tsx';

type Props = { title: string; heading: string; class?: string; children: ComponentChildren };

/** A screen that is read from top to bottom: header, one heading, text. */
export function Screen({ title, heading, children, class: className = '' }: Props) {
  const headingProps = useScreen(title);
  return (
    <>
      <Header />
      <main id="content" class={`page ${className}`}>
        <h1 {...headingProps}>{heading}</h1>
        {children}
      </main>
    </>
  );
}
