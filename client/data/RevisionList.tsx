import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptLayer, ListedRevision, RevisionsMessage } from '../../model/messages/datasets.ts';
import { contentCounted, dataTexts } from '../../wording/dataTexts.ts';
import { ownAbove } from '../../wording/layersInWords.ts';
import { textIn } from '../../wording/names.ts';
import { ownTexts } from '../../wording/ownTexts.ts';
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

/** The layers of a revision, the lowest first, and which of them do not count. */
function Layers({ layers }: { readonly layers: readonly KeptLayer[] }) {
  const word = useWording();
  const language = useLanguage();
  return (
    <span className="data__hint data__wide">
      {word(dataTexts.withLayers)}
      {language === 'fr' ? '\u00a0: ' : ': '}
      {layers.map((layer, at) => (
        <span key={layer.id}>
          {at > 0 && ', '}
          <bdi>{textIn(layer, 'title', language) ?? layer.id}</bdi>
          {!layer.on && ` (${word(ownTexts.off)})`}
        </span>
      ))}
    </span>
  );
}

interface RowProperties {
  readonly kept: ListedRevision;
  /** The one that was loaded before it; null where it is the first. */
  readonly before: ListedRevision | null;
  /** What the user wrote in the app above the one that is loaded. */
  readonly own: RevisionsMessage['own'];
  readonly loading: Loading;
}

function RevisionRow({ kept, before, own, loading }: RowProperties) {
  const word = useWording();
  const language = useLanguage();
  const [isCompared, setCompared] = useState(false);
  const { name, revision, counts, keptAt, loadedAt, layers, isLoaded } = kept;
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
      {layers.length > 0 && <Layers layers={layers} />}
      {isLoaded && own !== null && (
        <span className="data__hint data__wide">{word(ownAbove(own))}</span>
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
  loading,
}: {
  readonly name: string;
  readonly loading: Loading;
}) {
  const word = useWording();
  const { data, error } = useQuery(revisionsCall(name));
  if (error !== null) return <Failure failure={error} />;
  if (data?.items.length === 0) return <p>{word(dataTexts.noRevisions)}</p>;
  return (
    <>
      <p className="data__hint">{word(dataTexts.revisionsHint)}</p>
      <ul className="data__list">
        {data?.items.map((kept, at) => (
          <RevisionRow
            key={kept.revision}
            kept={kept}
            before={data.items[at + 1] ?? null}
            own={data.own}
            loading={loading}
          />
        ))}
      </ul>
    </>
  );
}
