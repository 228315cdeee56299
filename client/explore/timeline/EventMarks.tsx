import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { EventMessage } from '../../../model/messages/events.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { textIn } from '../../../wording/names.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import { clustersOf, type EventCluster } from './eventClusters.ts';
import { monthAt, type TimeSpan } from './timeSpan.ts';

interface EventMarksProperties {
  readonly events: readonly EventMessage[];
  readonly span: TimeSpan;
  /** Pixels of the whole span. */
  readonly width: number;
  readonly open: string | null;
  readonly onOpen: (event: string) => void;
}

/** Pixels of one mark with what parts it from the next: room for a fingertip. */
const roomOfMark = 30;

interface MarkProperties {
  readonly cluster: EventCluster;
  readonly span: TimeSpan;
  readonly isOpen: boolean;
  readonly onOpen: (event: string) => void;
}

/** A mark that stands for one event opens it; one that stands for several lists them. */
function Mark({ cluster, span, isOpen, onOpen }: MarkProperties) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const { events, at, isWide } = cluster;
  const style = { left: `${(at * 100) / span.months}%` };
  const told = ({ date }: EventMessage): string =>
    date === null ? '' : `${dateInWords(date, language)}: `;
  const [first] = events;
  const look = {
    className: 'timeline__mark num',
    style,
    'data-wide': isWide || undefined,
    'data-open': isOpen || undefined,
  };
  if (events.length === 1 && first !== undefined) {
    const name = `${told(first)}${textIn(first, 'name', language)}`;
    return (
      <button
        type="button"
        {...look}
        title={name}
        aria-label={name}
        onClick={() => onOpen(first.id)}
      >
        <span aria-hidden="true">◆</span>
      </button>
    );
  }
  const months = [cluster.from, cluster.until].map((month) =>
    dateInWords(monthAt(span, Math.min(month, span.months - 1)), language),
  );
  return (
    <MenuTrigger>
      <Button {...look} aria-label={text.eventsIn(months[0] ?? '', months[1] ?? '', events.length)}>
        {events.length}
      </Button>
      <Popover className="timeline__list" placement="top">
        <Menu
          aria-label={text.events(events.length)}
          items={events.map((event) => ({ event, id: event.id }))}
          onAction={(id) => onOpen(String(id))}
        >
          {({ event }) => (
            <MenuItem className="list__item" textValue={textIn(event, 'name', language)}>
              <span className="when num">
                {event.date === null ? '' : dateInWords(event.date, language)}
              </span>{' '}
              <bdi>{textIn(event, 'name', language)}</bdi>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Events as marks below the bars. */
export function EventMarks({ events, span, width, open, onOpen }: EventMarksProperties) {
  const language = useLanguage();
  const slots = Math.max(1, Math.floor(width / roomOfMark));
  const clusters = useMemo(() => clustersOf(events, span, slots), [events, span, slots]);
  if (width === 0) return null;
  return (
    <div
      className="timeline__events"
      role="group"
      aria-label={timelineTexts[language].happened(events.length)}
    >
      {clusters.map((cluster) => (
        <Mark
          key={`${slots} ${cluster.at}`}
          cluster={cluster}
          span={span}
          isOpen={cluster.events.some(({ id }) => id === open)}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
