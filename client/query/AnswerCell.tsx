import { useOpenActor } from '../graph/useOpenActor.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { FindActor } from './actorFinder.ts';
import { cellWords } from './cellWords.ts';

interface CellProperties {
  readonly value: unknown;
  readonly findActor: FindActor;
  /** What the record says in the reader's language, where that is another. */
  readonly told: ReadonlyMap<string, string>;
  /** Whether it tells where something is written, as `source|locator`. */
  readonly isEvidence: boolean;
}

/** Where a fact is written; it opens the source. */
function Evidence({ text }: { text: string }) {
  const [source = '', locator = ''] = text.split('|');
  return (
    <button
      type="button"
      className="chip"
      onClick={() => changeView({ source, actor: null, relation: null, event: null, place: null })}
    >
      {locator === '' ? source : locator}
    </button>
  );
}

function Single({ value, findActor, told, isEvidence }: CellProperties) {
  const language = useLanguage();
  const open = useOpenActor();
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return <code>{JSON.stringify(value)}</code>;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return null;
  if (isEvidence && typeof value === 'string') return <Evidence text={value} />;
  const actor = typeof value === 'string' ? findActor(value) : null;
  if (actor === null || typeof value !== 'string')
    return <bdi>{told.get(String(value)) ?? cellWords(value, language)}</bdi>;
  return (
    <button type="button" className="query-actor" onClick={() => open(actor)}>
      <bdi>{told.get(value) ?? value}</bdi>
    </button>
  );
}

/** A value of a question's answer: actors open, codes and dates are in words, lists are written out. */
export function AnswerCell({ value, ...rest }: CellProperties) {
  if (!Array.isArray(value)) return <Single value={value} {...rest} />;
  const items: readonly unknown[] = value;
  const known = items.filter((item) => item !== null);
  return (
    <ul className="query-items">
      {known.map((item, index) => (
        <li key={`${index} ${JSON.stringify(item)}`}>
          <Single value={item} {...rest} />
        </li>
      ))}
    </ul>
  );
}
