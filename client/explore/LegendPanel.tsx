import { actorKinds, actorKindTable } from '../../model/actorKinds.ts';
import { categories, categoryTable } from '../../model/categories.ts';
import { channels, channelTable, statuses, statusTable } from '../../model/statuses.ts';
import type { ViewCounts } from '../graph/viewCounts.ts';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { toggled } from '../state/toggled.ts';
import type { View } from '../state/view.ts';
import type { ChangeView } from '../state/useView.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { FilterRow } from './FilterRow.tsx';
import { ChannelSign, LineSign } from '../parts/LineSign.tsx';

/** The legend, which is the filter: each row says what a sign means, how often it occurs, and switches it. */
export function LegendPanel({
  counts,
  view,
  change,
}: {
  counts: ViewCounts;
  view: View;
  change: ChangeView;
}) {
  const text = useTexts();
  const word = useWording();
  const most = Math.max(1, ...counts.category.values());
  const kinds = actorKinds
    .filter((kind) => (counts.kind.get(kind) ?? 0) > 0)
    .sort((a, b) => (counts.kind.get(b) ?? 0) - (counts.kind.get(a) ?? 0));
  const absent = actorKinds.length - kinds.length;
  return (
    <>
      <section className="key key--categories" aria-label={text.relations}>
        <header className="panel__head">
          <h2 className="caps">{text.relations}</h2>
          {view.category !== null && (
            <button type="button" onClick={() => change({ category: null })}>
              {text.showAll}
            </button>
          )}
        </header>
        <ul>
          {categories.map((category) => (
            <FilterRow
              key={category}
              on={view.category?.includes(category) ?? true}
              count={counts.category.get(category) ?? 0}
              onToggle={() => change({ category: toggled(categories, view.category, category) })}
            >
              <LineSign category={category} />
              <span className="key__name" title={word(categoryTable[category].meaning)}>
                {word(categoryTable[category].label)}
              </span>
              <meter
                className="key__bar"
                data-category={category}
                min={0}
                max={most}
                value={counts.category.get(category) ?? 0}
                aria-hidden="true"
              />
            </FilterRow>
          ))}
        </ul>
      </section>
      <section className="key" aria-label={text.actors}>
        <header className="panel__head">
          <h2 className="caps">{text.actors}</h2>
          {view.kind !== null && (
            <button type="button" onClick={() => change({ kind: null })}>
              {text.showAll}
            </button>
          )}
        </header>
        <ul>
          {kinds.map((kind) => (
            <FilterRow
              key={kind}
              on={view.kind?.includes(kind) ?? true}
              count={counts.kind.get(kind) ?? 0}
              onToggle={() => change({ kind: toggled(actorKinds, view.kind, kind) })}
            >
              <ActorSign kind={kind} breadth="individual" size={18} />
              <span className="key__name">{word(actorKindTable[kind].singular)}</span>
            </FilterRow>
          ))}
        </ul>
        {absent > 0 && <p className="key__note">{text.noneInView(absent)}</p>}
      </section>
      <section className="key" aria-label={text.howKnown}>
        <header className="panel__head">
          <h2 className="caps">{text.howKnown}</h2>
          {view.status !== null && (
            <button type="button" onClick={() => change({ status: null })}>
              {text.showAll}
            </button>
          )}
        </header>
        <ul>
          {statuses.map((status) => (
            <FilterRow
              key={status}
              on={view.status?.includes(status) ?? true}
              count={counts.status.get(status) ?? 0}
              onToggle={() => change({ status: toggled(statuses, view.status, status) })}
            >
              <svg
                className="swatch"
                data-status={status}
                width="24"
                height="8"
                viewBox="0 0 24 8"
                aria-hidden="true"
              >
                <path d="M0 4h24" />
              </svg>
              <span className="key__name" title={word(statusTable[status].meaning)}>
                {word(statusTable[status].label)}
              </span>
            </FilterRow>
          ))}
        </ul>
      </section>
      <section className="key" aria-label={text.channels}>
        <header className="panel__head">
          <h2 className="caps">{text.channels}</h2>
        </header>
        <ul className="key--two">
          {channels.map((channel) => (
            <li key={channel} className="key__fact">
              <ChannelSign channel={channel} />
              <span className="key__name">{word(channelTable[channel].label)}</span>
              <span className="num">{counts.channel.get(channel) ?? 0}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
