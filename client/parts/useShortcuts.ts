import { useLayoutEffect, useRef } from 'react';

/** What takes letters itself: a field, a list that is walked by letters, a slider, anything in a window of its own. */
const takesKeys = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="menu"]',
  '[role="slider"]',
  '[role="spinbutton"]',
  '[aria-haspopup]',
  '[role="dialog"]',
].join(',');

/** What takes letters to write with them, which has its own undo. */
const isWritten = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type="range"]), textarea, [contenteditable]:not([contenteditable="false"])',
  ) !== null;

/** Whether a key pressed there is part of what is typed, or a choice in a control, and no shortcut. */
const isTyped = ({ target, isComposing }: KeyboardEvent): boolean =>
  isComposing || (target instanceof Element && target.closest(takesKeys) !== null);

/** Single keys that act on the page, while nobody types and no control needs them. */
export type Shortcuts = Readonly<Partial<Record<string, () => void>>>;

/** Listens for shortcuts as long as the component is there. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  // Before the page is seen, so that no key is lost between.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (act === undefined || isTyped(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Keys that are pressed with Ctrl, or with Command on a Mac; with Shift where the name begins with it: `z`, `Shift+z`. */
export type Chords = Shortcuts;

interface ChordWish {
  /** Whether they act too while somebody writes. */
  readonly whileWriting?: boolean;
}

/** Listens for chords as long as the component is there. */
export function useChords(chords: Chords, { whileWriting = false }: ChordWish = {}): void {
  const latest = useRef(chords);
  useLayoutEffect(() => {
    latest.current = chords;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      const name = `${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`;
      const act = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined;
      if (act === undefined || (!whileWriting && isWritten(event))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [whileWriting]);
}
