import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InstalledDataset } from '../../model/messages/datasets.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { datasetsCall } from '../api/datasetCalls.ts';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { LoadStatus } from './LoadStatus.tsx';
import { RevisionList } from './RevisionList.tsx';
import { useLoad, type Loading } from './useLoad.ts';
import './dataPage.css';

/** One dataset: what it is, the way to it, and its revisions. */
function Dataset({
  dataset,
  mayEdit,
  loading,
}: {
  readonly dataset: InstalledDataset;
  readonly mayEdit: boolean;
  readonly loading: Loading;
}) {
  const word = useWording();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(dataset.isLoaded);
  const { name, title, titleFr, kind, dataUntil, draft, revisions, isLoaded } = dataset;
  return (
    <section className="data__part">
      <h2>
        <bdi>{language === 'fr' ? (titleFr ?? title) : title}</bdi>{' '}
        {draft && <span className="draft">{word(dataTexts.draft)}</span>}
      </h2>
      <p className="data__acts">
        {isLoaded ? (
          <b>{word(dataTexts.showNow)}</b>
        ) : (
          <button
            type="button"
            className="act"
            disabled={!mayEdit || loading.work?.state === 'running'}
            aria-label={`${word(dataTexts.load)}: ${title}`}
            onClick={() => loading.begin(name)}
          >
            {word(dataTexts.load)}
          </button>
        )}
        <span className="data__hint">
          <code>{name}</code> · {word(dataTexts[kind])} · {dateInWords(dataUntil, language, 'long')}
        </span>
      </p>
      {loading.work?.name === name && <LoadStatus loading={loading} />}
      {mayEdit && (
        <details
          className="data__fold"
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>
            {word(dataTexts.revisions)} <span className="num">({revisions})</span>
          </summary>
          {isOpen && <RevisionList name={name} loading={loading} />}
        </details>
      )}
    </section>
  );
}

/** The datasets of the installation: which is loaded, what else there is, and what was loaded before. */
export function DatasetsPage({ title }: { readonly title: string }) {
  const text = useTexts();
  const word = useWording();
  const { data, error } = useQuery(datasetsCall);
  const loading = useLoad();
  return (
    <main className="sheet data" id="content" tabIndex={-1}>
      <div className="data__page">
        <h1 className="vh">{title}</h1>
        <p className="data__title" aria-hidden="true">
          {word(dataTexts.datasets)}
        </p>
        <p className="data__hint data__intro">{word(dataTexts.datasetsHint)}</p>
        {error !== null && <Failure failure={error} />}
        {loading.failure !== null && <Failure isOnce failure={loading.failure} />}
        {data === undefined && error === null && <p role="status">{text.loading}</p>}
        {data?.mayEdit === true && (
          <p>
            <button
              type="button"
              className="act"
              onClick={() => changeView({ page: 'import', draft: null })}
            >
              {word(dataTexts.importFiles)}
            </button>
          </p>
        )}
        {data?.items.map((dataset) => (
          <Dataset key={dataset.name} dataset={dataset} mayEdit={data.mayEdit} loading={loading} />
        ))}
      </div>
    </main>
  );
}
