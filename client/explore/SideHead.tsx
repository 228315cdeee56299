import type { RefObject } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../parts/useTexts.ts';

interface HeadProperties {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  /** Where the close button leads back to; null: it closes the panel. */
  readonly backTo: string | null;
  readonly onClose: () => void;
}

/** The head of the panel at the side: what it is about, and the way out of it. */
export function SideHead({ heading, title, backTo, onClose }: HeadProperties) {
  const text = useTexts();
  return (
    <header className="dossier__head">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button
        type="button"
        aria-label={backTo === null ? text.close : text.backTo(backTo)}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
