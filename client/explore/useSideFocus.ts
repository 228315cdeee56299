import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface SideFocus {
  readonly panel: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const isElement = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement;

/** Who looks at the map goes on looking at it: there the focus stays. */
const isOnMap = (element: Element | null): boolean =>
  element !== null && element.closest('.canvas') !== null;

/**
 * The focus goes where the eye goes: to the heading of what was opened, from a relation back to the line from which it was
 * opened, and when the panel closes to where it was before.
 *
 * @param subject what the panel is about
 * @param relation the relation whose evidence is open
 * @param isThere whether what the panel is about has come
 */
export function useSideFocus(
  subject: string,
  relation: string | null,
  isThere: boolean,
): SideFocus {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const lastRelation = useRef<string | null>(null);
  const isLoaded = useRef(false);
  useEffect(() => {
    // With the page itself nothing is opened by anybody: then the focus stays where the browser puts it.
    const isFirst = !isLoaded.current && document.activeElement === document.body;
    isLoaded.current = true;
    if (!isFirst && !isOnMap(document.activeElement))
      heading.current?.focus({ preventScroll: true });
  }, [subject]);
  useEffect(() => {
    const left = lastRelation.current;
    if (relation === null && left !== null && !isThere) return;
    lastRelation.current = relation;
    if (relation !== null || left === null) return;
    const line = [...(panel.current?.querySelectorAll('[data-relation]') ?? [])].find(
      (item) => item instanceof HTMLElement && item.dataset['relation'] === left,
    );
    const opener = line?.querySelector('.locators') ?? null;
    if (isElement(opener)) opener.focus();
  }, [relation, isThere]);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const aside = panel.current;
    return () => {
      if (aside?.contains(document.activeElement) !== true) return;
      const isStill = isElement(before) && before !== document.body && before.isConnected;
      const back = isStill ? before : document.getElementById('content');
      back?.focus({ preventScroll: true });
    };
  }, []);
  return { panel, heading };
}
