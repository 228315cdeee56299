import { useEffect, useState } from 'react';
import './onPaper.css';

/**
 * What is laid out for the printer alone, in an element of the class `on-paper` right below the body: null while nothing is.
 * Laying it out opens the browser's own printing; it is gone once that is closed.
 */
export function usePaper<T>(): readonly [T | null, (laid: T) => void] {
  const [paper, setPaper] = useState<T | null>(null);
  useEffect(() => {
    if (paper === null) return;
    const done = (): void => setPaper(null);
    window.addEventListener('afterprint', done);
    // Pictures are in the page as data; decoded, they are on the paper too.
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.on-paper img')];
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => window.print());
    return () => window.removeEventListener('afterprint', done);
  }, [paper]);
  return [paper, setPaper];
}

/** Whether something is laid out for the printer, which then prints nothing else. */
export const isPaperLaid = (): boolean => document.querySelector('.on-paper') !== null;
