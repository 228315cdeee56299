import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptRevision } from '../../model/messages/datasets.ts';
import { contentCounted, dataTexts } from '../../wording/dataTexts.ts';
import { differenceCall, revisionsCall } from '../api/datasetCalls.ts';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { DifferenceView } from './DifferenceView.tsx';
import type { Loading } from './useLoad.ts';

/** What changed from one revision to another. */
function Compared({ name, from, until }: { name: string; from: string; until: string }) {
  const text = useTexts();
  const { data, error } = useQuery(differenceCall(name, from, until));
  if (error !== null) return <Failure failure={error} />;
  if (data === undefined) return <p role="status">{text.loading}</p>;
  return <DifferenceView tables={data.tables} />;
}

interface RowProperties {
  readonly kept: KeptRevision;
  /** The one that was loaded before it; null where it is the first. */
  readonly before: KeptRevision | null;
  readonly isLoaded: boolean;
  readonly loading: Loading;
}

function RevisionRow({ kept, before, isLoaded, loading }: RowProperties) {
  const word = useWording();
  const language = useLanguage();
  const [isCompared, setCompared] = useState(false);
  const { name, revision, counts, keptAt, loadedAt } = kept;
  const when = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(loadedAt ?? keptAt));
  return (
    <li className="data__revision">
      <span className="num">{when}</span> <code>{revision}</code>
      <span className="data__hint">
        {word(contentCounted(counts.actors, counts.relations, counts.events))}
      </span>
      {isLoaded ? (
        <b>{word(dataTexts.showNow)}</b>
      ) : (
        <button
          type="button"
          className="chip"
          disabled={loading.work?.state === 'running'}
          aria-label={`${word(dataTexts.restore)}: ${revision}`}
          onClick={() => loading.begin(name, revision)}
        >
          {word(dataTexts.restore)}
        </button>
      )}
      {before !== null && (
        <button
          type="button"
          className="chip"
          aria-expanded={isCompared}
          onClick={() => setCompared(!isCompared)}
        >
          {word(dataTexts.compareWith)}
        </button>
      )}
      {isCompared && before !== null && (
        <div className="data__wide">
          <Compared name={name} from={before.revision} until={revision} />
        </div>
      )}
    </li>
  );
}

/** The revisions of a dataset whose files are kept, the last loaded first. */
export function RevisionList({
  name,
  loaded,
  loading,
}: {
  readonly name: string;
  readonly loaded: string | null;
  readonly loading: Loading;
}) {
  const word = useWording();
  const { data, error } = useQuery(revisionsCall(name));
  if (error !== null) return <Failure failure={error} />;
  if (data?.items.length === 0) return <p>{word(dataTexts.noRevisions)}</p>;
  return (
    <ul className="data__list">
      {data?.items.map((kept, at) => (
        <RevisionRow
          key={kept.revision}
          kept={kept}
          before={data.items[at + 1] ?? null}
          isLoaded={kept.revision === loaded}
          loading={loading}
        />
      ))}
    </ul>
  );
}
