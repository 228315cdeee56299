import { useContext, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { light } from '../state/attention.ts';
import { Icon } from './Icon.tsx';
import { useShortcuts } from './useShortcuts.ts';

interface SearchFieldProperties {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly placeholder: string;
  /** Whether it was opened to be written into. */
  readonly focused: boolean;
  /** Whether `/` leads here. */
  readonly shortcut: boolean;
  /** Enter, where no name of the list has the focus. */
  readonly onEnter: () => void;
  /** Escape, or whatever else ends the wish of Enter. */
  readonly onLeave: () => void;
}

/** The field of a search, with what its keys do beyond those of a combobox. */
export function SearchField({
  frame,
  placeholder,
  focused,
  shortcut,
  onEnter,
  onLeave,
}: SearchFieldProperties) {
  const state = useContext(ComboBoxStateContext);
  const input = useRef<HTMLInputElement>(null);
  // React Aria renders the field a second time, out of sight, to learn what the list holds: that one must not act.
  const isSeen = state !== null;
  const lit = state?.isOpen === true ? state.selectionManager.focusedKey : null;
  useEffect(() => {
    if (lit === null) return;
    light(String(lit));
    return () => light(null);
  }, [lit]);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const seek = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcuts(shortcut && isSeen ? { '/': seek } : {});
  const press = (event: KeyboardEvent) => {
    // Enter that ends the composition of a letter chooses nobody.
    if (event.nativeEvent.isComposing) event.stopPropagation();
    else if (event.key === 'Enter' && lit === null) {
      event.preventDefault();
      event.stopPropagation();
      onEnter();
    } else if (event.key === 'Escape') {
      onLeave();
      if (state?.isOpen !== true) return;
      // The list closes, and nothing behind it.
      event.stopPropagation();
      state.close();
    }
  };
  return (
    <div ref={frame} className="search__field" onKeyDownCapture={press}>
      <Icon name="search" />
      <Input ref={input} placeholder={placeholder} spellCheck={false} />
      {shortcut && <kbd aria-hidden="true">/</kbd>}
    </div>
  );
}
