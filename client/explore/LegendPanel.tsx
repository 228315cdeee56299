import { actorKinds, actorKindRow } from '../../model/actorKinds.ts';
import { categories, categoryTable } from '../../model/categories.ts';
import { channels, channelTable, statuses, statusTable } from '../../model/statuses.ts';
import type { ViewCounts } from '../graph/viewCounts.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { ChannelSign, LineSign } from '../parts/LineSign.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { toggled } from '../state/toggled.ts';
import { changeView, useView } from '../state/useView.ts';
import { AttributeFilters } from './AttributeFilters.tsx';
import { LegendSection } from './LegendSection.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import './legend.css';

interface CountsProperties {
  readonly counts: ViewCounts;
}

/** Shows everything of a filter again; null where it keeps everything. */
const all = (filter: 'category' | 'kind' | 'status', kept: unknown): (() => void) | null =>
  kept === null ? null : () => changeView({ [filter]: null });

function CategoryFilter({ counts }: CountsProperties) {
  const text = useTexts();
  const word = useWording();
  const { category: kept } = useView();
  const most = Math.max(1, ...counts.category.values());
  return (
    <LegendSection
      title={text.relations}
      className="key--categories"
      onShowAll={all('category', kept)}
    >
      <ul>
        {categories.map((category) => {
          const count = counts.category.get(category) ?? 0;
          return (
            <SwitchRow
              key={category}
              on={kept?.includes(category) ?? true}
              count={count}
              onToggle={() => changeView({ category: toggled(categories, kept, category) })}
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
                value={count}
                aria-hidden="true"
              />
            </SwitchRow>
          );
        })}
      </ul>
    </LegendSection>
  );
}

function KindFilter({ counts }: CountsProperties) {
  const text = useTexts();
  const word = useWording();
  const { kind: kept } = useView();
  const countOf = (kind: (typeof actorKinds)[number]): number => counts.kind.get(kind) ?? 0;
  const kinds = actorKinds
    .filter((kind) => countOf(kind) > 0)
    .sort((a, b) => countOf(b) - countOf(a));
  const absent = actorKinds.length - kinds.length;
  return (
    <LegendSection title={text.actors} onShowAll={all('kind', kept)}>
      <ul>
        {kinds.map((kind) => (
          <SwitchRow
            key={kind}
            on={kept?.includes(kind) ?? true}
            count={countOf(kind)}
            onToggle={() => changeView({ kind: toggled(actorKinds, kept, kind) })}
          >
            <ActorSign kind={kind} breadth="individual" size={18} />
            <span className="key__name">{word(actorKindRow(kind).singular)}</span>
          </SwitchRow>
        ))}
      </ul>
      {absent > 0 && <p className="key__note">{text.noneInView(absent)}</p>}
    </LegendSection>
  );
}

function StatusFilter({ counts }: CountsProperties) {
  const text = useTexts();
  const word = useWording();
  const { status: kept } = useView();
  return (
    <LegendSection title={text.howKnown} onShowAll={all('status', kept)}>
      <ul>
        {statuses.map((status) => (
          <SwitchRow
            key={status}
            on={kept?.includes(status) ?? true}
            count={counts.status.get(status) ?? 0}
            onToggle={() => changeView({ status: toggled(statuses, kept, status) })}
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
          </SwitchRow>
        ))}
      </ul>
    </LegendSection>
  );
}

/** What holds for certain on the date, and what the dates leave open, which can be left out. */
function CertaintyFilter({ counts: { certainty } }: CountsProperties) {
  const text = useTexts();
  const { certainOnly } = useView();
  if (certainty.maybe === 0 && !certainOnly) return null;
  return (
    <LegendSection title={text.onDate}>
      <ul>
        <li className="key__fact">
          <span className="key__name">{text.held}</span>
          <span className="num">{certainty.held}</span>
        </li>
        <li className="key__fact">
          <span className="key__name">{text.mayHaveHeld}</span>
          <span className="num">{certainty.maybe}</span>
        </li>
        <SwitchRow
          on={certainOnly}
          leavesOut
          count={null}
          onToggle={() => changeView({ certainOnly: !certainOnly })}
        >
          <span className="key__name">{text.hideUncertain}</span>
        </SwitchRow>
      </ul>
    </LegendSection>
  );
}

function ChannelFacts({ counts }: CountsProperties) {
  const text = useTexts();
  const word = useWording();
  return (
    <LegendSection title={text.channels}>
      <ul className="key--two">
        {channels.map((channel) => (
          <li key={channel} className="key__fact">
            <ChannelSign channel={channel} />
            <span className="key__name">{word(channelTable[channel].label)}</span>
            <span className="num">{counts.channel.get(channel) ?? 0}</span>
          </li>
        ))}
      </ul>
    </LegendSection>
  );
}

/** The legend, which is the filter: each row says what a sign means, how often it occurs, and switches it. */
export const LegendPanel = ({ counts }: CountsProperties) => (
  <>
    <CategoryFilter counts={counts} />
    <CertaintyFilter counts={counts} />
    <KindFilter counts={counts} />
    <StatusFilter counts={counts} />
    <AttributeFilters />
    <ChannelFacts counts={counts} />
  </>
);
