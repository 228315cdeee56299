import { useMemo, useState, type ReactNode } from 'react';
import type { GraphEdge } from '../../../model/messages/graph.ts';
import { relationTypeRow } from '../../../model/relationTypes.ts';
import { useActors } from '../../graph/useActors.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { agreeing } from '../../../wording/agreement.ts';
import { breadthsOf, namesOf, textIn } from '../../../wording/names.ts';
import { relationSaid } from '../../../wording/relationSaid.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import { nothingOpen } from '../record/openRecord.ts';
import type { Changes } from '../../graph/changesBetween.ts';
import './changes.css';

/** Names of one kind that stand in the line before the rest is counted, by how many kinds there are. */
const fewOf = (kinds: number): number => Math.max(1, 4 - kinds);

interface Item {
  readonly key: string;
  readonly told: string;
  readonly category?: string;
  readonly onOpen: () => void;
}

interface GroupProperties {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many names are shown before the rest is asked for. */
  readonly few: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** Changes of one kind: how many, and the first of them by name. */
function Group({ title, items, few, isOpen, onOpen }: GroupProperties) {
  const text = timelineTexts[useLanguage()];
  const shown = isOpen ? items : items.slice(0, few);
  return (
    <div className="changes__group">
      <h3>
        <b className="num">{items.length}</b> {title}
      </h3>
      <ul>
        {shown.map(({ key, told, category, onOpen: open }) => (
          <li key={key} data-category={category}>
            <button type="button" title={told} onClick={open}>
              {told}
            </button>
          </li>
        ))}
        {items.length > few && !isOpen && (
          <li>
            <button type="button" className="changes__more" onClick={onOpen}>
              {text.more(items.length - few)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The groups of changes as items that open what they name. */
function useGroups({ began, ended, joined, left, events }: Changes) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const actors = useActors();
  const open = useOpenActor();
  return useMemo(() => {
    const [nameOf, breadthOf] = [namesOf(actors, language), breadthsOf(actors)];
    const relation = ({ key, source, target, attributes }: GraphEdge): Item => ({
      key,
      category: attributes.category,
      told: relationSaid(
        nameOf(source),
        agreeing(relationTypeRow(attributes.type).outgoing, breadthOf(source), language),
        nameOf(target),
        language,
      ),
      onOpen: () => changeView({ ...nothingOpen, relation: key }),
    });
    const actor = ({ key }: { key: string }): Item => ({
      key,
      told: nameOf(key),
      onOpen: () => open(key),
    });
    return [
      { title: text.began(began.length), items: began.map(relation) },
      { title: text.ended(ended.length), items: ended.map(relation) },
      {
        title: text.happened(events.length),
        items: events.map((event) => ({
          key: event.id,
          told: textIn(event, 'name', language) ?? event.id,
          onOpen: () => changeView({ ...nothingOpen, event: event.id }),
        })),
      },
      { title: text.joined(joined.length), items: joined.map(actor) },
      { title: text.left(left.length), items: left.map(actor) },
    ];
  }, [actors, language, text, open, began, ended, events, joined, left]);
}

interface ChangeListProperties {
  readonly changes: Changes;
  /** From when to when, in words. */
  readonly told: string;
  /** What goes before it, in the same line. */
  readonly children?: ReactNode;
}

/** What changed in a step or a stretch: what began, ended and happened, by name; each opens. */
export function ChangeList({ changes, told, children }: ChangeListProperties) {
  const text = timelineTexts[useLanguage()];
  const [isOpen, setOpen] = useState(false);
  const groups = useGroups(changes).filter(({ items }) => items.length > 0);
  const few = fewOf(groups.length);
  return (
    <div className="changes" data-open={isOpen || undefined} role="group" aria-label={text.changes}>
      {children}
      <b className="changes__when num">{told}</b>
      {groups.length === 0 && <span className="changes__none">{text.nothing}</span>}
      {groups.map((group) => (
        <Group
          key={group.title}
          {...group}
          few={few}
          isOpen={isOpen}
          onOpen={() => setOpen(true)}
        />
      ))}
      {isOpen && (
        <button type="button" className="changes__more" onClick={() => setOpen(false)}>
          {text.fewer}
        </button>
      )}
    </div>
  );
}
