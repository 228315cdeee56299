import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SourceRecord } from '../../../model/messages/dossier.ts';
import { sourcesCall } from '../../api/calls.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useLanguage, useTexts } from '../../parts/useTexts.ts';
import type { View } from '../../state/view.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { textIn } from '../../../wording/names.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { fits, foldedText } from '../../parts/foldedMatch.ts';
import { RecordButton } from './RecordButton.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RecordTable } from './RecordTable.tsx';

const textOf = (source: SourceRecord): string =>
  foldedText([
    source.id,
    source.title,
    source.titleFr,
    source.author,
    source.publisher,
    source.kind,
    source.summary,
  ]);

/** On whose word: the publications that rows cite, to search. */
export function SourcesPage({ view }: { view: View }) {
  const text = useTexts();
  const language = useLanguage();
  const more = recordTexts[language];
  const { data, failureReason } = useQuery(sourcesCall);
  const items = data?.items;
  const rows = useMemo(
    () => (items ?? []).filter((source) => fits(textOf(source), view.query)),
    [items, view.query],
  );
  const cells = (source: SourceRecord) => [
    <>
      <RecordButton kind="source" id={source.id}>
        <bdi>{textIn(source, 'title', language)}</bdi>
      </RecordButton>
      {source.summary !== null && <p className="record__summary">{source.summary}</p>}
    </>,
    <bdi>{source.author}</bdi>,
    source.kind,
    <span className="num">{source.date === null ? '' : dateInWords(source.date, language)}</span>,
  ];
  return (
    <>
      <RecordHead
        page="sources"
        view={view}
        count={data === undefined ? null : { shown: rows.length, all: data.total }}
      />
      {failureReason !== null && <Failure failure={failureReason} />}
      {data !== undefined && (
        <RecordTable
          label={text.sources}
          columns={[more.title, more.author, more.kind, more.published]}
          rows={rows}
          keyOf={({ id }) => id}
          isOpen={({ id }) => id === view.source}
          cells={cells}
          isEmpty={data.total === 0}
        />
      )}
    </>
  );
}
