import { useState } from 'react';
import { useActors } from '../graph/useActors.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { namesOf } from '../../wording/names.ts';
import { queryTexts } from '../../wording/queryTexts.ts';

interface ActorFieldProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One actor, found by name; the search is there until somebody is chosen. */
export function ActorField({ label, value, onChange }: ActorFieldProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  const actors = useActors();
  const [isSeeking, setSeeking] = useState(false);
  useEscape(isSeeking, () => setSeeking(false));
  const node = actors.get(value);
  const name = namesOf(actors, language)(value);
  const choose = (id: string) => {
    setSeeking(false);
    onChange(id);
  };
  const isOpen = isSeeking || value === '';
  return (
    <div className="query-field query-field--actor" role="group" aria-label={label}>
      <span className="query-field__label">{label}</span>
      {value !== '' && (
        <span className="query-picked">
          {node !== undefined && (
            <ActorSign kind={node.attributes.kind} breadth={node.attributes.breadth} size={18} />
          )}
          <bdi>{name}</bdi>
          <button
            type="button"
            aria-label={text.removeActor(name)}
            onClick={() => {
              setSeeking(true);
              onChange('');
            }}
          >
            ×
          </button>
        </span>
      )}
      {isOpen && <SearchBox focused={isSeeking} onChoose={choose} />}
      {value !== '' && node === undefined && actors.size > 0 && (
        <p className="warning">{text.actorMissing(value)}</p>
      )}
    </div>
  );
}
