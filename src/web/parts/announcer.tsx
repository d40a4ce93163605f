/** Says what a screen reader should hear once: that a reply begins, and what it says when it is whole. Never a part of it. */
export function Announcer({ text }: { text: string }) {
  return (
    <div class="unseen" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
