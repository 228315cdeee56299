import type { Camp } from '../graph/camps.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { campName } from '../parts/campName.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { changeView, useView } from '../state/useView.ts';
import { mapTexts } from '../../wording/mapTexts.ts';
import { LegendSection } from './LegendSection.tsx';
import { SwitchRow } from './SwitchRow.tsx';

/** The parts of the map, each with a switch that keeps it open, however far away one is. */
export function CampList({
  camps,
  visible,
}: {
  readonly camps: readonly Camp[];
  readonly visible: VisibleGraph;
}) {
  const word = useWording();
  const language = useLanguage();
  const { opened } = useView();
  const there = new Set(visible.nodes.map(({ key }) => key));
  const rows = camps
    .map((camp) => ({ camp, count: camp.members.filter((key) => there.has(key)).length }))
    .filter(({ count }) => count > 0);
  const set = (ids: readonly string[]): void => changeView({ opened: ids });
  const isAllOpen = rows.every(({ camp }) => opened.includes(camp.id));
  return (
    <LegendSection
      title={word(mapTexts.camps)}
      onShowAll={isAllOpen ? null : () => set(rows.map(({ camp }) => camp.id))}
    >
      <ul>
        {rows.map(({ camp, camp: { id }, count }) => (
          <SwitchRow
            key={id}
            on={opened.includes(id)}
            leavesOut
            count={count}
            onToggle={() =>
              set(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id])
            }
          >
            <span className="key__name">{campName(camp, language)}</span>
          </SwitchRow>
        ))}
      </ul>
      <p className="key__note">{word(mapTexts.campsNote)}</p>
    </LegendSection>
  );
}
