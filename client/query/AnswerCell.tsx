import { useActors } from '../graph/useActors.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { FindActor } from './actorFinder.ts';
import { cellWords } from './cellWords.ts';

interface CellProperties {
  readonly value: unknown;
  readonly findActor: FindActor;
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

/** The name of an actor in French where it has one; in English as the answer says it. */
function useFrenchName(): (actor: string, told: string) => string {
  const language = useLanguage();
  const actors = useActors();
  return (actor, told) => (language === 'fr' ? actors.get(actor)?.attributes.nameFr : null) ?? told;
}

function Single({ value, findActor, isEvidence }: CellProperties) {
  const language = useLanguage();
  const open = useOpenActor();
  const nameOf = useFrenchName();
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return <code>{JSON.stringify(value)}</code>;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return null;
  if (isEvidence && typeof value === 'string') return <Evidence text={value} />;
  const actor = typeof value === 'string' ? findActor(value) : null;
  if (actor === null || typeof value !== 'string') return <bdi>{cellWords(value, language)}</bdi>;
  return (
    <button type="button" className="query-actor" onClick={() => open(actor)}>
      <bdi>{nameOf(actor, value)}</bdi>
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
