import type { ImportMapping, Match } from '../../model/messages/importMapping.ts';
import type { ImportReading } from '../../model/messages/imports.ts';
import { comparedWith, dataTexts } from '../../wording/dataTexts.ts';
import { matchReasonInWords } from '../../wording/importNotes.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWording } from '../parts/useTexts.ts';

function MatchRow({
  match,
  onDecide,
}: {
  readonly match: Match;
  readonly onDecide: (decision: Match['decision']) => void;
}) {
  const word = useWording();
  const { name, with: id, because, decision } = match;
  return (
    <li className="data__match">
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        = <bdi>{id}</bdi>
      </span>
      <span className="data__hint">
        {because.map((reason) => word(matchReasonInWords(reason))).join('; ')}
      </span>
      <Choices
        label={`${name} = ${id}`}
        chosen={decision}
        onChoose={onDecide}
        choices={[
          { value: 'same', label: word(dataTexts.same) },
          { value: 'different', label: word(dataTexts.different) },
          { value: 'undecided', label: word(dataTexts.undecided) },
        ]}
      />
    </li>
  );
}

/** Names that may be actors of the loaded dataset, one by one, with what speaks for it; nothing is decided here by itself. */
export function MatchesPart({
  against,
  isCompared,
  mapping,
  onDecide,
}: {
  readonly against: ImportReading['against'];
  readonly isCompared: boolean;
  readonly mapping: ImportMapping;
  readonly onDecide: (mapping: ImportMapping, isCompared?: boolean) => void;
}) {
  const word = useWording();
  if (against === null && isCompared) return null;
  return (
    <section className="data__part">
      <h2>{word(dataTexts.matches)}</h2>
      <label className="data__check">
        <input
          type="checkbox"
          checked={isCompared}
          onChange={({ target }) => onDecide(mapping, target.checked)}
        />
        {word(dataTexts.against)}
      </label>
      {against !== null && mapping.matches.length > 0 && (
        <p className="data__hint">{word(comparedWith(against.title))}</p>
      )}
      {against !== null && mapping.matches.length === 0 && <p>{word(dataTexts.noMatches)}</p>}
      <ul>
        {mapping.matches.map((match) => (
          <MatchRow
            key={`${match.key} ${match.with}`}
            match={match}
            onDecide={(decision) =>
              onDecide({
                ...mapping,
                matches: mapping.matches.map((one) => (one === match ? { ...one, decision } : one)),
              })
            }
          />
        ))}
      </ul>
    </section>
  );
}
