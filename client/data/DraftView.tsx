import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { dataTexts } from '../../wording/dataTexts.ts';
import { discardDraft, draftsCall } from '../api/datasetCalls.ts';
import { Failure } from '../parts/Failure.tsx';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { DropZone } from './DropZone.tsx';
import { FoundPart } from './FoundPart.tsx';
import { MatchesPart } from './MatchesPart.tsx';
import { OutcomePart } from './OutcomePart.tsx';
import { useImport, type OpenImport } from './useImport.ts';
import { WordsPart } from './WordsPart.tsx';
import { WritePart } from './WritePart.tsx';

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000))} kB`;

/** The files of an import. */
function FilesPart({ open }: { readonly open: OpenImport }) {
  const word = useWording();
  const { draft, doing } = open;
  return (
    <section className="data__part">
      <h2>{word(dataTexts.files)}</h2>
      <ul className="data__list">
        {draft?.files.map(({ name, bytes }) => (
          <li key={name}>
            <bdi>{name}</bdi> <span className="num data__hint">{kilobytes(bytes)}</span>
            <button
              type="button"
              className="chip"
              disabled={doing !== null}
              aria-label={`${word(dataTexts.removeFile)}: ${name}`}
              onClick={() => open.removeFile(name)}
            >
              {word(dataTexts.removeFile)}
            </button>
          </li>
        ))}
      </ul>
      <DropZone isDisabled={doing !== null} onFiles={open.send} />
    </section>
  );
}

/** What the program is busy with, said where it is looked for. */
function Busy({ doing }: Pick<OpenImport, 'doing'>) {
  const word = useWording();
  return (
    <p role="status" className="data__busy" data-idle={doing === null || undefined}>
      {doing === null ? '' : word(dataTexts[doing])}
    </p>
  );
}

/** Leaves an import, or throws it away. */
function Leaving({ id }: { readonly id: string }) {
  const word = useWording();
  const client = useQueryClient();
  const leave = (): void => {
    void client.invalidateQueries({ queryKey: draftsCall.queryKey, exact: true });
    changeView({ draft: null });
  };
  return (
    <p className="data__acts">
      <button type="button" className="act act--minor" onClick={leave}>
        {word(dataTexts.newImport)}
      </button>
      <button
        type="button"
        className="act act--minor"
        onClick={() => void discardDraft(id).then(leave)}
      >
        {word(dataTexts.discard)}
      </button>
    </p>
  );
}

/** An import that is under way, from its files to the dataset. */
export function DraftView({ id }: { readonly id: string }) {
  const word = useWording();
  const open = useImport(id);
  const { draft, mapping, isCompared, doing, failure, decide } = open;
  const reading = draft?.reading ?? null;
  const begun = useRef(false);
  const isUnread = draft !== null && draft.files.length > 0 && reading === null && doing === null;
  useEffect(() => {
    if (!isUnread || begun.current) return;
    begun.current = true;
    decide(null, true);
  }, [isUnread, decide]);
  return (
    <>
      <FilesPart open={open} />
      <div className="data__status">
        <Busy doing={doing} />
        {failure !== null && <Failure isOnce failure={failure} />}
        {failure !== null && doing === null && (
          <button type="button" className="act" onClick={() => decide(mapping, isCompared)}>
            {word(dataTexts.readAgain)}
          </button>
        )}
      </div>
      {reading !== null && mapping !== null && (
        <div aria-busy={doing !== null}>
          <FoundPart reading={reading} mapping={mapping} onDecide={decide} />
          <WordsPart reading={reading} mapping={mapping} onDecide={decide} />
          <MatchesPart
            against={reading.against}
            isCompared={isCompared}
            mapping={mapping}
            onDecide={decide}
          />
        </div>
      )}
      {reading !== null && <OutcomePart id={id} reading={reading} />}
      {mapping !== null && <WritePart open={open} mapping={mapping} />}
      <Leaving id={id} />
    </>
  );
}
