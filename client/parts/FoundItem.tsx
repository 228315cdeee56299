import { ListBoxItem } from 'react-aria-components/ListBox';
import type { FoundThing } from '../../model/messages/search.ts';
import { isolated, textIn } from '../../wording/names.ts';
import { ActorSign } from './ActorSign.tsx';
import { Name } from './Name.tsx';
import { RecordSign } from './RecordSign.tsx';
import { useLanguage, useTexts } from './useTexts.ts';
import { kindInWords } from '../../wording/kindInWords.ts';

/** One name found: of whom, by which spelling, and where two bear it, which of them. */
export function FoundItem({
  item,
  told,
  onChoose,
}: {
  item: FoundThing;
  /** What tells it from another of its name; null where it is alone. */
  told: string | null;
  onChoose: () => void;
}) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <ListBoxItem
      id={item.id}
      className="found__item"
      textValue={textIn(item, 'name', language)}
      onAction={onChoose}
    >
      {item.what === 'actor' ? (
        <ActorSign kind={item.kind} breadth={item.breadth} />
      ) : (
        <RecordSign what={item.what} />
      )}
      <span className="found__name">
        <b>
          <Name of={item} />
        </b>
        {item.matched.field === 'alias' && (
          <span className="found__as"> {text.matched(isolated(item.matched.text))}</span>
        )}
        {told !== null && (
          <span className="found__told" dir="auto">
            {told}
          </span>
        )}
      </span>
      <span className="found__kind">{kindInWords(item, language)}</span>
    </ListBoxItem>
  );
}
