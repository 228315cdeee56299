import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { SliderThumb } from 'react-aria-components/Slider';

interface DateThumbProperties {
  readonly index: number;
  readonly label: string;
  /** The date it stands at, in words. */
  readonly told: string;
  readonly className: string;
  readonly children?: ReactNode;
}

/** A handle on a timeline. It is read out as a date; the slider of React Aria knows numbers only. */
export function DateThumb({ index, label, told, className, children }: DateThumbProperties) {
  const input = useRef<HTMLInputElement>(null);
  // After every render, for the slider writes its number anew with each change.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', told);
  });
  return (
    <SliderThumb index={index} inputRef={input} className={className} aria-label={label}>
      {children}
    </SliderThumb>
  );
}
