import { ListBoxItem } from 'react-aria-components/ListBox';
import { actorKindTable } from '../../model/actorKinds.ts';
import type { FoundActor } from '../../model/messages/search.ts';
import { isolated, textIn } from '../../wording/names.ts';
import { ActorSign } from './ActorSign.tsx';
import { Name } from './Name.tsx';
import { useLanguage, useTexts, useWording } from './useTexts.ts';

/** One name found: of whom, by which spelling, and where two bear it, which of them. */
export function FoundItem({
  item,
  told,
  onChoose,
}: {
  item: FoundActor;
  /** What tells it from another of its name; null where it is alone. */
  told: string | null;
  onChoose: (actor: string) => void;
}) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  return (
    <ListBoxItem
      id={item.id}
      className="found__item"
      textValue={textIn(item, 'name', language)}
      onAction={() => onChoose(item.id)}
    >
      <ActorSign kind={item.kind} breadth={item.breadth} />
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
      <span className="found__kind">{word(actorKindTable[item.kind].singular)}</span>
    </ListBoxItem>
  );
}
