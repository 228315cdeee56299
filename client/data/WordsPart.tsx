import {
  eventKindTable,
  eventKinds,
  participantRoleTable,
  participantRoles,
} from '../../model/eventKinds.ts';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import type { ImportReading } from '../../model/messages/imports.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { TypeRows } from './TypeRows.tsx';
import { ValueRows } from './ValueRows.tsx';

/** What the words of the files mean: nothing is guessed, and what nobody says stays neutral. */
export function WordsPart({
  reading,
  mapping,
  onDecide,
}: {
  readonly reading: ImportReading;
  readonly mapping: ImportMapping;
  readonly onDecide: (mapping: ImportMapping) => void;
}) {
  const word = useWording();
  const { kinds, types } = reading.terms;
  const isEmpty = [mapping.kinds, mapping.types, mapping.eventKinds, mapping.roles].every(
    (list) => list.length === 0,
  );
  if (isEmpty) return null;
  return (
    <section className="data__part">
      <h2>{word(dataTexts.words)}</h2>
      <p className="data__hint">{word(dataTexts.wordsHint)}</p>
      <TypeRows mapping={mapping} types={types} onDecide={onDecide} />
      <ValueRows
        title={word(dataTexts.kinds)}
        entries={mapping.kinds}
        options={kinds.map(({ kind, singular }) => ({ value: kind, label: word(singular) }))}
        onChange={(changed) => onDecide({ ...mapping, kinds: changed })}
      />
      <ValueRows
        title={word(dataTexts.eventKinds)}
        entries={mapping.eventKinds}
        options={eventKinds.map((kind) => ({
          value: kind,
          label: word(eventKindTable[kind].label),
        }))}
        onChange={(changed) => onDecide({ ...mapping, eventKinds: changed })}
      />
      <ValueRows
        title={word(dataTexts.roles)}
        entries={mapping.roles}
        options={participantRoles.map((role) => ({
          value: role,
          label: word(participantRoleTable[role]),
        }))}
        onChange={(changed) => onDecide({ ...mapping, roles: changed })}
      />
    </section>
  );
}
