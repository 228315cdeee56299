import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dataTexts } from '../../wording/dataTexts.ts';
import {
  createDraft,
  datasetsCall,
  discardDraft,
  draftsCall,
  sendFile,
} from '../api/datasetCalls.ts';
import { RequestFailed } from '../api/requestFailed.ts';
import { Failure } from '../parts/Failure.tsx';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { DraftView } from './DraftView.tsx';
import { DropZone } from './DropZone.tsx';
import './dataPage.css';

/** Imports that were begun and not finished, to be taken up again. */
function Unfinished() {
  const word = useWording();
  const client = useQueryClient();
  const { data } = useQuery(draftsCall);
  const begun = data?.items.filter(({ files }) => files.length > 0) ?? [];
  if (begun.length === 0) return null;
  const discard = (id: string): void =>
    void discardDraft(id).then(() => client.invalidateQueries({ queryKey: draftsCall.queryKey }));
  return (
    <section className="data__part">
      <h2>{word(dataTexts.unfinished)}</h2>
      <ul className="data__list">
        {begun.map(({ id, title, files, createdAt }) => (
          <li key={id}>
            <button type="button" className="act" onClick={() => changeView({ draft: id })}>
              <bdi>{title}</bdi>
            </button>
            <span className="data__hint">
              <span className="num">{createdAt.slice(0, 16).replace('T', ' ')}</span> ·{' '}
              <bdi>{files.map(({ name }) => name).join(', ')}</bdi>
            </span>
            <button type="button" className="chip" onClick={() => discard(id)}>
              {word(dataTexts.discard)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The invitation to bring files. */
function Beginning() {
  const word = useWording();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<RequestFailed | null>(null);
  const begin = async (files: readonly File[]): Promise<void> => {
    setSending(true);
    setFailure(null);
    try {
      const { id } = await createDraft();
      for (const file of files) await sendFile(id, file);
      changeView({ draft: id });
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <p className="data__hint data__intro">{word(dataTexts.intro)}</p>
      <DropZone isDisabled={isSending} onFiles={(files) => void begin(files)} />
      {isSending && (
        <p role="status" className="data__busy">
          {word(dataTexts.sending)}
        </p>
      )}
      {failure !== null && <Failure isOnce failure={failure} />}
      <Unfinished />
    </>
  );
}

/** Where files become a dataset: what was found in them, what their words mean, what comes of it. */
export function ImportPage({ view, title }: { readonly view: View; readonly title: string }) {
  const word = useWording();
  const { data } = useQuery(datasetsCall);
  return (
    <main className="sheet data" id="content" tabIndex={-1}>
      <div className="data__page">
        <h1 className="vh">{title}</h1>
        <p className="data__title" aria-hidden="true">
          {word(dataTexts.importFiles)}
        </p>
        {data?.mayEdit === false && <p>{word(dataTexts.mayOnlyLook)}</p>}
        {data?.mayEdit === true &&
          (view.draft === null ? <Beginning /> : <DraftView key={view.draft} id={view.draft} />)}
      </div>
    </main>
  );
}
