import type { ReactNode } from 'react';
import { useView } from '../../state/useView.ts';
import { openRecord, type RecordKind } from './openRecord.ts';

/** A name that opens an event, a place or a source at the side. */
export function RecordButton({
  kind,
  id,
  children,
}: {
  kind: RecordKind;
  id: string;
  children: ReactNode;
}) {
  const view = useView();
  return (
    <button type="button" className="tie__actor" onClick={() => openRecord(kind, id, view)}>
      {children}
    </button>
  );
}
