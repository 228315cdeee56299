import { useQuery } from '@tanstack/react-query';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import { dataTexts, writtenAs } from '../../wording/dataTexts.ts';
import { keptAsItIs } from '../../wording/keptAsItIs.ts';
import { datasetsCall } from '../api/datasetCalls.ts';
import { useWording } from '../parts/useTexts.ts';
import { LoadStatus } from './LoadStatus.tsx';
import { Pick } from './Pick.tsx';
import type { OpenImport } from './useImport.ts';
import { useLoad } from './useLoad.ts';

type Dataset = ImportMapping['dataset'];

/** A text that is decided when it is left, not at each letter. */
function TextField({
  label,
  value,
  type = 'text',
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly onChange: (value: string) => void;
}) {
  return (
    <label>
      {label}
      <input
        key={value}
        type={type}
        defaultValue={value}
        onBlur={({ target }) => {
          if (target.value !== value) onChange(target.value);
        }}
      />
    </label>
  );
}

/** What the dataset is called, and how it may be passed on. */
function Naming({
  dataset,
  onChange,
}: {
  readonly dataset: Dataset;
  readonly onChange: (dataset: Dataset) => void;
}) {
  const word = useWording();
  return (
    <div className="data__settings">
      <TextField
        label={word(dataTexts.title)}
        value={dataset.title}
        onChange={(title) => {
          if (title.trim() !== '') onChange({ ...dataset, title: title.trim() });
        }}
      />
      <TextField
        label={word(dataTexts.name)}
        value={dataset.name}
        onChange={(name) => onChange({ ...dataset, name: name.trim() })}
      />
      <TextField
        label={word(dataTexts.dataUntil)}
        type="date"
        value={dataset.dataUntil ?? ''}
        onChange={(day) => onChange({ ...dataset, dataUntil: day === '' ? null : day })}
      />
      <label>
        {word(dataTexts.handling)}
        <Pick
          label={word(dataTexts.handling)}
          value={dataset.handling}
          options={[
            { value: 'restricted', label: word(dataTexts.restricted) },
            { value: 'public', label: word(dataTexts.public) },
          ]}
          onPick={(handling) => onChange({ ...dataset, handling })}
        />
      </label>
    </div>
  );
}

/** Writes the dataset, and loads it if whoever made it wants that. */
export function WritePart({
  open,
  mapping,
}: {
  readonly open: OpenImport;
  readonly mapping: ImportMapping;
}) {
  const word = useWording();
  const loading = useLoad();
  const { data } = useQuery(datasetsCall);
  const { draft, doing } = open;
  const isReady = draft?.reading?.state === 'ready' && doing === null;
  const written = draft?.written ?? null;
  const isLoading = loading.work?.state === 'running';
  const shown = data?.items.find(({ isLoaded }) => isLoaded);
  return (
    <section className="data__part">
      <h2>{word(dataTexts.write)}</h2>
      <p className="data__hint">{word(dataTexts.writeHint)}</p>
      <Naming
        dataset={mapping.dataset}
        onChange={(dataset) => open.decide({ ...mapping, dataset })}
      />
      <p className="data__acts">
        <button type="button" className="act" disabled={!isReady || isLoading} onClick={open.write}>
          {word(dataTexts.write)}
        </button>
        {!isReady && doing === null && <span className="data__hint">{word(dataTexts.notYet)}</span>}
      </p>
      {written !== null && (
        <div className="data__written">
          <p role="status">
            {word(writtenAs(written.name, written.isAside))} {word(dataTexts.laterMaybe)}
          </p>
          <p className="data__acts">
            <button
              type="button"
              className="act"
              disabled={isLoading || doing !== null}
              onClick={() => loading.begin(written.name)}
            >
              {word(dataTexts.loadIt)}
            </button>
            {shown !== undefined && shown.name !== written.name && (
              <span className="data__hint">{word(keptAsItIs(shown))}</span>
            )}
          </p>
          <LoadStatus loading={loading} />
        </div>
      )}
    </section>
  );
}
