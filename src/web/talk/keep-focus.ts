/**
 * Gives the focus to an element where the one that had it is gone: a quote that was struck has moved, a button that
 * confirmed is no longer there, and whoever uses the keyboard would start again at the top of the page.
 */
export function keepFocus(id: string): void {
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (focused && focused !== document.body && focused.tagName !== 'DIALOG') return;
    document.getElementById(id)?.focus({ preventScroll: true });
  });
}
