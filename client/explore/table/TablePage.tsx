import { useEffect, useRef, type RefObject } from 'react';
import type { EventMessage } from '../../../model/messages/events.ts';
import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { useView } from '../../state/useView.ts';
import { ActorTable } from './ActorTable.tsx';
import { EventTable } from './EventTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import type { TableProperties } from './tableProperties.ts';
import './table.css';

const none: readonly EventMessage[] = [];

interface TablePageProperties extends TableProperties {
  /** Events in which somebody on the map took part; null while they are awaited. */
  readonly events: readonly EventMessage[] | null;
  /** The measure that is asked, which is a column of the actors; null: none, or awaited. */
  readonly measured: MetricMessage | null;
}

/** The rows that were asked for. */
function Rows({ measured, ...properties }: TablePageProperties) {
  const { rows } = useView();
  if (rows === 'events') return <EventTable {...properties} events={properties.events ?? none} />;
  if (rows === 'actors') return <ActorTable {...properties} measured={measured} />;
  return <RelationTable {...properties} />;
}

/** Other rows are another table, head and all: the focus stays on the kind of rows that was chosen. */
function useFocusOnRows(): RefObject<HTMLDivElement | null> {
  const { rows } = useView();
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(rows);
  useEffect(() => {
    if (before.current === rows) return;
    before.current = rows;
    if (document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>('.table__tools [aria-pressed="true"]')?.focus();
  }, [rows]);
  return page;
}

/** What is on the map, as a table: the same relations and actors, in the same state. */
export const TablePage = (properties: TablePageProperties) => (
  <div ref={useFocusOnRows()} className="table-page">
    <Rows {...properties} />
  </div>
);
