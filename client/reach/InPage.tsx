import type { MouseEvent, ReactNode } from 'react';

interface InPageProperties {
  readonly className: string;
  readonly href: string;
  readonly label?: string;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** Whether a click asks for a page of its own. */
const wantsOwnPage = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0;

/** A link to another view of the page: followed without loading it anew, opened beside it like any link. It breaks over lines as text does. */
export const InPage = ({ className, href, label, onGo, children }: InPageProperties) => (
  <a
    className={className}
    href={href}
    aria-label={label}
    onClick={(event) => {
      if (wantsOwnPage(event)) return;
      event.preventDefault();
      onGo();
    }}
  >
    {children}
  </a>
);
