import { useState } from 'react';
import { dataTexts } from '../../wording/dataTexts.ts';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { Pick } from './Pick.tsx';

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

/** Words shown at first. */
const shownFirst = 40;

/** Every word for a kind of something, how often it stands there, what it means, and three that are called so. */
export function ValueRows<As extends string>({
  title,
  entries,
  options,
  onChange,
}: ValueRowsProperties<As>) {
  const text = useTexts();
  const word = useWording();
  const [isWhole, setWhole] = useState(false);
  const found = entries.filter(({ count }) => count > 0);
  if (found.length === 0) return null;
  return (
    <>
      <h3 className="caps">{title}</h3>
      <table className="data__table">
        <thead>
          <tr>
            <th scope="col">{word(dataTexts.word)}</th>
            <th scope="col">{word(dataTexts.count)}</th>
            <th scope="col">{word(dataTexts.means)}</th>
            <th scope="col">{word(dataTexts.holdsCells)}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? found : found.slice(0, shownFirst)).map((entry) => (
            <tr key={entry.value}>
              <th scope="row">
                <bdi>{entry.value === '' ? word(dataTexts.notSaid) : entry.value}</bdi>
              </th>
              <td className="num">{entry.count}</td>
              <td>
                <Pick<As>
                  label={`${title}: ${entry.value === '' ? word(dataTexts.notSaid) : entry.value}`}
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
          ))}
        </tbody>
      </table>
      {found.length > shownFirst && !isWhole && (
        <button type="button" className="act" onClick={() => setWhole(true)}>
          {text.showAll} ({found.length})
        </button>
      )}
    </>
  );
}
