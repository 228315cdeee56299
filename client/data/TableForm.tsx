import { useState } from 'react';
import { roleTexts, dataTexts, rowsCounted } from '../../wording/dataTexts.ts';
import type { TableMapping } from '../../model/messages/importMapping.ts';
import type { ReadTable } from '../../model/messages/imports.ts';
import type { TableRole } from '../../model/tableRoles.ts';
import { useWording } from '../parts/useTexts.ts';
import { Pick } from './Pick.tsx';

const rolesOf: Readonly<Record<'ties' | 'actors', readonly TableRole[]>> = {
  ties: [
    'source',
    'target',
    'sourceName',
    'targetName',
    'sourceKind',
    'targetKind',
    'type',
    'date',
    'since',
    'until',
    'weight',
    'directed',
  ],
  actors: ['id', 'name', 'kind', 'aliases', 'summary', 'since', 'until', 'date'],
};

type Use = TableRole | 'attribute' | 'leftOut';

function takenFor({ columns, leftOut }: TableMapping, column: string): Use {
  const role = (Object.keys(columns) as TableRole[]).find((key) => columns[key] === column);
  if (role !== undefined) return role;
  return leftOut.includes(column) ? 'leftOut' : 'attribute';
}

/** A mapping in which a column is taken for something else; a role belongs to one column. */
function withUse(mapping: TableMapping, column: string, use: Use): TableMapping {
  const others = Object.entries(mapping.columns).filter(
    ([role, taken]) => taken !== column && role !== use,
  );
  const isRole = use !== 'attribute' && use !== 'leftOut';
  return {
    ...mapping,
    columns: Object.fromEntries(isRole ? [...others, [use, column]] : others),
    leftOut: [
      ...mapping.leftOut.filter((left) => left !== column),
      ...(use === 'leftOut' ? [column] : []),
    ],
  };
}

/** Roles of a table of one kind mean nothing in a table of the other. */
function withHolds(mapping: TableMapping, holds: TableMapping['holds']): TableMapping {
  if (holds === 'leftOut') return { ...mapping, holds, events: null };
  const kept = Object.entries(mapping.columns).filter(([role]) =>
    rolesOf[holds].some((known) => known === role),
  );
  return { ...mapping, holds, events: null, columns: Object.fromEntries(kept) };
}

interface FormProperties {
  readonly table: ReadTable;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Which column is taken for what. */
function ColumnRows({ table, mapping, onChange }: FormProperties) {
  const word = useWording();
  const { holds } = mapping;
  const roles = (holds === 'leftOut' ? [] : rolesOf[holds]).map((role) => ({
    value: role,
    label: word(roleTexts[role]),
  }));
  const options = [
    { value: 'attribute' as const, label: word(dataTexts.asAttribute) },
    { value: 'leftOut' as const, label: word(dataTexts.leftOutColumn) },
    ...roles,
  ];
  return (
    <table className="data__table">
      <thead>
        <tr>
          <th scope="col">{word(dataTexts.column)}</th>
          {holds !== 'leftOut' && <th scope="col">{word(dataTexts.takenFor)}</th>}
          <th scope="col">{word(dataTexts.holdsCells)}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ name, samples }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {holds !== 'leftOut' && (
              <td>
                <Pick<Use>
                  label={`${word(dataTexts.takenFor)}: ${name}`}
                  value={takenFor(mapping, name)}
                  options={options}
                  onPick={(use) => onChange(withUse(mapping, name, use))}
                />
              </td>
            )}
            <td className="data__samples">
              <bdi>{samples.join(' · ')}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether an end is something that happened, and how dates are meant. */
function TieSettings({ mapping, onChange }: Omit<FormProperties, 'table'>) {
  const word = useWording();
  const { columns, events, project, dateOrder } = mapping;
  const isDated = [columns.date, columns.since, columns.until].some(
    (column) => column !== undefined,
  );
  return (
    <div className="data__settings">
      {mapping.holds === 'ties' && (
        <label>
          {word(dataTexts.happened)}
          <Pick
            label={word(dataTexts.happened)}
            value={events ?? 'neither'}
            options={[
              { value: 'neither', label: word(dataTexts.neitherEnd) },
              { value: 'source', label: word(dataTexts.firstEnd) },
              { value: 'target', label: word(dataTexts.secondEnd) },
            ]}
            onPick={(end) => onChange({ ...mapping, events: end === 'neither' ? null : end })}
          />
        </label>
      )}
      {events !== null && (
        <label className="data__check">
          <input
            type="checkbox"
            checked={project}
            onChange={({ target }) => onChange({ ...mapping, project: target.checked })}
          />
          {word(dataTexts.project)}
        </label>
      )}
      {isDated && (
        <label>
          {word(dataTexts.dateOrder)}
          <Pick
            label={word(dataTexts.dateOrder)}
            value={dateOrder ?? 'told'}
            options={[
              { value: 'told', label: word(dataTexts.asTheyTell) },
              { value: 'dmy', label: word(dataTexts.dayFirst) },
              { value: 'mdy', label: word(dataTexts.monthFirst) },
            ]}
            onPick={(order) => onChange({ ...mapping, dateOrder: order === 'told' ? null : order })}
          />
        </label>
      )}
    </div>
  );
}

/**
 * How one table is read: what it holds, and what its columns are taken for.
 * @param isAsked whether something about it has to be said: then it is open to begin with, and stays as it is left
 */
export function TableForm({
  table,
  mapping,
  isAsked,
  onChange,
}: FormProperties & { readonly isAsked: boolean }) {
  const word = useWording();
  const [isOpen, setOpen] = useState(isAsked);
  return (
    <details
      className="data__fold"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <b>
          <bdi>{table.table}</bdi>
        </b>{' '}
        <span className="num">{word(rowsCounted(table.rows))}</span>
        {', '}
        {word(
          {
            ties: dataTexts.holdsTies,
            actors: dataTexts.holdsActors,
            leftOut: dataTexts.holdsNothing,
          }[mapping.holds],
        )}
        <span className="data__roles">
          {Object.entries(mapping.columns)
            .map(([role, column]) => `${word(roleTexts[role as TableRole])} = ${column}`)
            .join(' · ')}
        </span>
      </summary>
      <div className="data__settings">
        <label>
          {word(dataTexts.holds)}
          <Pick
            label={`${word(dataTexts.holds)}: ${table.table}`}
            value={mapping.holds}
            options={[
              { value: 'ties', label: word(dataTexts.holdsTies) },
              { value: 'actors', label: word(dataTexts.holdsActors) },
              { value: 'leftOut', label: word(dataTexts.holdsNothing) },
            ]}
            onPick={(holds) => onChange(withHolds(mapping, holds))}
          />
        </label>
      </div>
      <TieSettings mapping={mapping} onChange={onChange} />
      <ColumnRows table={table} mapping={mapping} onChange={onChange} />
      {table.leftOut.length > 0 && (
        <p className="data__hint">
          {word(dataTexts.leftOutOfFile)}: {table.leftOut.map((part) => word(part)).join(', ')}
        </p>
      )}
    </details>
  );
}
