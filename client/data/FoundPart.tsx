import {
  delimiters,
  encodings,
  type FileReading,
  type ImportMapping,
} from '../../model/messages/importMapping.ts';
import type { ImportReading, ProblemGroup, ReadTable } from '../../model/messages/imports.ts';
import { columnAsked, columnsAsked } from '../../wording/columnAsked.ts';
import { dataTexts, delimiterTexts } from '../../wording/dataTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { askedOfColumns, isAbout } from './askedAbove.ts';
import { Pick } from './Pick.tsx';
import { TableForm } from './TableForm.tsx';

interface FoundProperties {
  readonly reading: ImportReading;
  readonly mapping: ImportMapping;
  readonly onDecide: (mapping: ImportMapping) => void;
}

/** A mapping in which a file is read otherwise: what was said of its columns no longer holds. */
function withReading(mapping: ImportMapping, change: FileReading, tables: readonly ReadTable[]) {
  const own = new Set(tables.filter(({ file }) => file === change.file).map(({ table }) => table));
  return {
    ...mapping,
    files: [...mapping.files.filter(({ file }) => file !== change.file), change],
    tables: mapping.tables.filter(({ table }) => !own.has(table)),
  };
}

/** How a text file is read, where what was found out is not right. */
function ReadingOf({ reading, mapping, onDecide, table }: FoundProperties & { table: ReadTable }) {
  const word = useWording();
  const { file, encoding, delimiter } = table;
  if (encoding === null) return <p className="data__file">{`${file}: ${table.format}`}</p>;
  const set = mapping.files.find((known) => known.file === file) ?? {
    file,
    encoding: null,
    delimiter: null,
  };
  const change = (part: Partial<FileReading>): void =>
    onDecide(withReading(mapping, { ...set, ...part }, reading.tables));
  const asFound = (found: string) => `${found} (${word(dataTexts.asFound)})`;
  return (
    <div className="data__settings data__file">
      <b>
        <bdi>{file}</bdi>
      </b>
      <span>{table.format}</span>
      <label>
        {word(dataTexts.encoding)}
        <Pick
          label={`${word(dataTexts.encoding)}: ${file}`}
          value={set.encoding ?? 'found'}
          options={[
            {
              value: 'found',
              label: set.encoding === null ? asFound(encoding) : word(dataTexts.asFound),
            },
            ...encodings.map((name) => ({ value: name, label: name })),
          ]}
          onPick={(name) => change({ encoding: name === 'found' ? null : name })}
        />
      </label>
      {delimiter !== null && (
        <label>
          {word(dataTexts.delimiter)}
          <Pick
            label={`${word(dataTexts.delimiter)}: ${file}`}
            value={set.delimiter ?? 'found'}
            options={[
              {
                value: 'found',
                label:
                  set.delimiter === null
                    ? asFound(word(delimiterTexts[delimiter]))
                    : word(dataTexts.asFound),
              },
              ...delimiters.map((name) => ({ value: name, label: word(delimiterTexts[name]) })),
            ]}
            onPick={(name) => change({ delimiter: name === 'found' ? null : name })}
          />
        </label>
      )}
    </div>
  );
}

/** Dates of which somebody has to say how they are meant. */
function DatesAsked({ reading, mapping, onDecide }: FoundProperties) {
  const word = useWording();
  if (reading.dates.length === 0) return null;
  const tables = [...new Set(reading.dates.map(({ table }) => table))];
  const order = (table: string, dateOrder: 'dmy' | 'mdy'): void =>
    onDecide({
      ...mapping,
      tables: mapping.tables.map((one) => (one.table === table ? { ...one, dateOrder } : one)),
    });
  return (
    <section className="data__asked" aria-label={word(dataTexts.dateOrder)}>
      <p role="alert">{word(dataTexts.datesAsked)}</p>
      {tables.map((table) => (
        <p key={table}>
          <bdi>{table}</bdi>:{' '}
          <bdi className="num">
            {reading.dates
              .filter((asked) => asked.table === table)
              .flatMap(({ samples }) => samples)
              .join(' · ')}
          </bdi>{' '}
          <button type="button" className="act" onClick={() => order(table, 'dmy')}>
            {word(dataTexts.dayFirst)}
          </button>{' '}
          <button type="button" className="act" onClick={() => order(table, 'mdy')}>
            {word(dataTexts.monthFirst)}
          </button>
        </p>
      ))}
    </section>
  );
}

/** What has to be said of tables before anything comes of them: which of them tell something, and in which columns. */
function ColumnsAsked({ asked }: { readonly asked: readonly ProblemGroup[] }) {
  const word = useWording();
  if (asked.length === 0) return null;
  return (
    <section className="data__asked" aria-label={word(dataTexts.takenFor)}>
      <p role="alert">{word(columnsAsked)}</p>
      {asked.map(({ file, column }) => (
        <p key={`${file} ${column}`}>{word(columnAsked(file, column))}</p>
      ))}
    </section>
  );
}

/** What was found in the files, and how it is to be read. */
export function FoundPart(properties: FoundProperties) {
  const { reading, mapping, onDecide } = properties;
  const word = useWording();
  const asked = askedOfColumns(reading);
  const files = [...new Map(reading.tables.map((table) => [table.file, table])).values()];
  return (
    <section className="data__part">
      <h2>{word(dataTexts.found)}</h2>
      {files.map((table) => (
        <ReadingOf key={table.file} {...properties} table={table} />
      ))}
      <DatesAsked {...properties} />
      <ColumnsAsked asked={asked} />
      {reading.tables.map((table) => {
        const own = mapping.tables.find((one) => one.table === table.table);
        if (own === undefined) return null;
        return (
          <TableForm
            key={table.table}
            table={table}
            mapping={own}
            isAsked={asked.some((group) => isAbout(group, table.table))}
            onChange={(changed) =>
              onDecide({
                ...mapping,
                tables: mapping.tables.map((one) => (one === own ? changed : one)),
              })
            }
          />
        );
      })}
    </section>
  );
}
