import { useEffect, useState, type RefObject } from 'react';

/**
 * Lets the wheel scroll the page around an embedded map until somebody clicks it or gives it the focus: who only wants to
 * pass must not be caught.
 * @returns whether the wheel was turned in vain, which a hint explains
 */
export function useWheelAfterFocus(frame: RefObject<HTMLElement | null>): boolean {
  const [isHinted, setHinted] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let isOurs = false;
    const take = (): void => {
      isOurs = true;
      setHinted(false);
    };
    const leave = (): void => {
      isOurs = false;
    };
    // Before the map hears it; what is not prevented scrolls the page.
    const wheel = (event: WheelEvent): void => {
      if (isOurs) return;
      event.stopPropagation();
      setHinted(true);
    };
    element.addEventListener('wheel', wheel, { capture: true, passive: true });
    element.addEventListener('pointerdown', take);
    element.addEventListener('focusin', take);
    window.addEventListener('blur', leave);
    return () => {
      element.removeEventListener('wheel', wheel, { capture: true });
      element.removeEventListener('pointerdown', take);
      element.removeEventListener('focusin', take);
      window.removeEventListener('blur', leave);
    };
  }, [frame]);
  return isHinted;
}
