import { useLayoutEffect, useRef } from 'react';

/** What Escape closes, the last opened last. */
const open: (() => void)[] = [];

function press(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  open.at(-1)?.();
}

/** Lets Escape close something while it is open; what was opened last is closed first. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  useLayoutEffect(() => {
    if (!isOpen) return;
    const closing = () => latest.current();
    if (open.length === 0) window.addEventListener('keydown', press);
    open.push(closing);
    return () => {
      open.splice(open.indexOf(closing), 1);
      if (open.length === 0) window.removeEventListener('keydown', press);
    };
  }, [isOpen]);
}
