import { dataTexts } from '../../wording/dataTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { Pick } from './Pick.tsx';
import { WordTable } from './WordTable.tsx';

interface ValueEntry<As extends string> {
  readonly value: string;
  readonly as: As;
  readonly count: number;
  readonly samples: string[];
}

interface ValueRowsProperties<As extends string> {
  readonly title: string;
  readonly entries: readonly ValueEntry<As>[];
  readonly options: readonly { readonly value: As; readonly label: string }[];
  readonly onChange: (
    entries: { value: string; as: As; count: number; samples: string[] }[],
  ) => void;
}

/** Every word for a kind of something, how often it stands there, what it means, and three that are called so. */
export function ValueRows<As extends string>({
  title,
  entries,
  options,
  onChange,
}: ValueRowsProperties<As>) {
  const word = useWording();
  const named = (value: string): string => (value === '' ? word(dataTexts.notSaid) : value);
  return (
    <WordTable
      title={title}
      last={dataTexts.holdsCells}
      entries={entries}
      row={(entry) => (
        <tr key={entry.value}>
          <th scope="row">
            <bdi>{named(entry.value)}</bdi>
          </th>
          <td className="num">{entry.count}</td>
          <td>
            <Pick<As>
              label={`${title}: ${named(entry.value)}`}
              value={entry.as}
              options={options}
              onPick={(as) =>
                onChange(entries.map((one) => (one === entry ? { ...one, as } : one)))
              }
            />
          </td>
          <td className="data__samples">
            <bdi>{entry.samples.join(' · ')}</bdi>
          </td>
        </tr>
      )}
    />
  );
}
