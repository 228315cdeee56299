import { categories, categoryTable } from '../../model/categories.ts';
import type { ImportMapping, TypeMapping } from '../../model/messages/importMapping.ts';
import type { ImportReading } from '../../model/messages/imports.ts';
import type { RelationType } from '../../model/relationTypes.ts';
import { degreeTable, degrees, type Degree } from '../../model/statuses.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { Pick } from './Pick.tsx';
import { WordTable } from './WordTable.tsx';

type Term = ImportReading['terms']['types'][number];

interface RowProperties {
  readonly entry: TypeMapping;
  readonly types: readonly Term[];
  readonly isDated: boolean;
  readonly onChange: (entry: TypeMapping) => void;
}

/** Types that a file’s word cannot say alone: toward whom. */
const notOffered: ReadonlySet<string> = new Set(['PROPOSED_AS_INTERMEDIARY']);

/** The degrees that a type of position takes; none for others. */
const degreesOf = (type: RelationType): readonly Degree[] =>
  degrees.filter((degree) => degreeTable[degree].of === type);

function TypePick({ entry, types, onChange }: Omit<RowProperties, 'isDated'>) {
  const word = useWording();
  const offered = types.filter(({ type }) => !notOffered.has(type));
  const neutral = offered.filter(({ type }) => type === 'TIED_TO');
  const groups = categories.map((category) => ({
    label: word(categoryTable[category].label),
    options: offered
      .filter((term) => term.category === category && term.type !== 'TIED_TO')
      .map(({ type, outgoing }) => ({ value: type, label: word(outgoing) })),
  }));
  return (
    <Pick<RelationType>
      label={`${word(dataTexts.means)}: ${entry.value}`}
      value={entry.as}
      options={neutral.map(({ type, outgoing }) => ({ value: type, label: word(outgoing) }))}
      groups={groups}
      onPick={(as) => {
        const [first = null] = degreesOf(as);
        onChange({ ...entry, as, degree: first });
      }}
    />
  );
}

/** What is decided of a word beside its type: direction, degree, dates. */
function TypeSettings({ entry, types, isDated, onChange }: RowProperties) {
  const word = useWording();
  const term = types.find(({ type }) => type === entry.as);
  const known = degreesOf(entry.as);
  return (
    <>
      {term?.symmetric === false && (
        <label className="data__check">
          <input
            type="checkbox"
            checked={entry.reversed}
            onChange={({ target }) => onChange({ ...entry, reversed: target.checked })}
          />
          {word(dataTexts.turned)}
        </label>
      )}
      {known.length > 0 && (
        <Pick
          label={`${word(dataTexts.degree)}: ${entry.value}`}
          value={entry.degree ?? ''}
          options={known.map((degree) => ({
            value: degree,
            label: word(degreeTable[degree].label),
          }))}
          onPick={(degree) =>
            onChange({ ...entry, degree: known.find((one) => one === degree) ?? null })
          }
        />
      )}
      {isDated && term?.nature === 'state' && (
        <Pick
          label={`${word(dataTexts.dates)}: ${entry.value}`}
          value={entry.dates}
          options={[
            { value: 'spell', label: word(dataTexts.lasts) },
            { value: 'act', label: word(dataTexts.eachDate) },
          ]}
          onPick={(dates) => onChange({ ...entry, dates })}
        />
      )}
    </>
  );
}

function TypeRow(properties: RowProperties) {
  const { entry } = properties;
  const word = useWording();
  return (
    <tr data-neutral={entry.as === 'TIED_TO' || undefined}>
      <th scope="row">
        <bdi>{entry.value === '' ? word(dataTexts.notSaid) : entry.value}</bdi>
      </th>
      <td className="num">{entry.count}</td>
      <td>
        <TypePick {...properties} />
        <TypeSettings {...properties} />
      </td>
      <td>
        <ul className="data__reads">
          {entry.samples.map((sample) => (
            <li key={sample.en}>{word(sample)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Every word for a tie, how often it stands there, what it means, and how three rows read under that. */
export function TypeRows({
  mapping,
  types,
  onDecide,
}: {
  readonly mapping: ImportMapping;
  readonly types: readonly Term[];
  readonly onDecide: (mapping: ImportMapping) => void;
}) {
  const word = useWording();
  const isDated = mapping.tables.some(
    ({ holds, columns }) => holds === 'ties' && columns.date !== undefined,
  );
  return (
    <WordTable
      title={word(dataTexts.ties)}
      last={dataTexts.readsAs}
      entries={mapping.types}
      row={(entry) => (
        <TypeRow
          key={entry.value}
          entry={entry}
          types={types}
          isDated={isDated}
          onChange={(changed) =>
            onDecide({
              ...mapping,
              types: mapping.types.map((one) => (one.value === changed.value ? changed : one)),
            })
          }
        />
      )}
    />
  );
}
