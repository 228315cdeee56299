import { useQuery } from '@tanstack/react-query';
import type { AttributesMessage } from '../../model/messages/attributes.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { attributesCall } from '../api/calls.ts';
import { useWording } from '../parts/useTexts.ts';
import { changeView, useView } from '../state/useView.ts';
import { LegendSection } from './LegendSection.tsx';
import './attributeFilters.css';

type Column = AttributesMessage['items'][number];

/** A column whose values are nearly all different, as an id, filters nothing that a search does not. */
const mostValues = 400;

/** One own column, and which of its values is to be seen. */
function ColumnFilter({ column: { column, first } }: { readonly column: Column }) {
  const word = useWording();
  const { attributes } = useView();
  const own = attributes.find((filter) => filter.column === column);
  const others = attributes.filter((filter) => filter.column !== column);
  const isTold = own === undefined || first.some(({ value }) => value === own.value);
  return (
    <li className="attribute-filter" data-on={own !== undefined || undefined}>
      <label>
        <bdi>{column}</bdi>
        <select
          value={own === undefined ? '' : `=${own.value}`}
          onChange={({ target: { value } }) =>
            changeView({
              attributes: value === '' ? others : [...others, { column, value: value.slice(1) }],
            })
          }
        >
          <option value="">{word(dataTexts.anyValue)}</option>
          {!isTold && <option value={`=${own.value}`}>{own.value}</option>}
          {first.map(({ value, count }) => (
            <option key={value} value={`=${value}`}>
              {value} ({count})
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

/** The own columns of the dataset as filters; nothing where it has none. */
export function AttributeFilters() {
  const word = useWording();
  const { attributes } = useView();
  const { data } = useQuery(attributesCall);
  const byColumn = new Map<string, Column>();
  for (const column of data?.items ?? []) {
    const isAsked = attributes.some((filter) => filter.column === column.column);
    // A column of both is asked of relations, as the server does.
    if (isAsked || column.values <= mostValues) byColumn.set(column.column, column);
  }
  if (byColumn.size === 0) return null;
  return (
    <LegendSection
      title={word(dataTexts.attributes)}
      onShowAll={attributes.length === 0 ? null : () => changeView({ attributes: [] })}
    >
      <ul>
        {[...byColumn.values()].map((column) => (
          <ColumnFilter key={column.column} column={column} />
        ))}
      </ul>
    </LegendSection>
  );
}
