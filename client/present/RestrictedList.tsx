import type { RestrictedItem } from '../../offline/file/restrictedIn.ts';
import {
  presentationTexts,
  restrictedCounted,
  restrictedKindTexts,
} from '../../wording/presentationTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { ExportChoice } from './ExportChoice.tsx';

interface RestrictedListProperties {
  readonly items: readonly RestrictedItem[];
  readonly hasRead: boolean;
  readonly onRead: (hasRead: boolean) => void;
}

/** Everything restricted that would leave the room, one by one, and the word of whoever lets it. */
export function RestrictedList({ items, hasRead, onRead }: RestrictedListProperties) {
  const word = useWording();
  if (items.length === 0)
    return <p className="present__intro">{word(presentationTexts.nothingRestricted)}</p>;
  return (
    <section className="export__restricted">
      <h3>{word(restrictedCounted(items.length))}</h3>
      {/* Scrolls, and so has to be reached by keyboard. */}
      <ul tabIndex={0} role="region" aria-label={word(restrictedCounted(items.length))}>
        {items.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}>
            <span>{word(restrictedKindTexts[kind])}</span> {word(name)}
          </li>
        ))}
      </ul>
      <ExportChoice
        label={word(presentationTexts.iHaveRead)}
        isChosen={hasRead}
        onChange={onRead}
      />
    </section>
  );
}
