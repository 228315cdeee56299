import { useEffect, useRef } from 'react';

/** What the keys of the stage do. */
export interface StageKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly leave: () => void;
  readonly fill: () => void;
}

/** Keys of a keyboard and of the clickers that pass for one. */
const deeds: Readonly<Record<string, keyof StageKeys>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  f: 'fill',
};

/** Whether the key is for what has the focus: space presses a button. */
const isForFocus = ({ key, target }: KeyboardEvent): boolean =>
  key === ' ' && target instanceof Element && target.closest('button, a, input, textarea') !== null;

/** Listens for the keys of the stage. */
export function useStageKeys(keys: StageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // With the caps lock on, a letter comes as a capital.
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const deed = Object.hasOwn(deeds, key) ? deeds[key] : undefined;
      if (deed === undefined || isForFocus(event)) return;
      event.preventDefault();
      latest.current[deed]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
