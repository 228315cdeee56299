import type { EmbedControl } from '../embed/controls.ts';
import { lastDayOf } from '../graph/startDay.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import type { Graphs } from '../graph/useGraph.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import type { View } from '../state/view.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import './topBar.css';

interface EmbedBarProperties {
  readonly view: View;
  readonly graphs: Graphs;
  readonly controls: ReadonlySet<EmbedControl>;
}

/** Search, date and language of an embedded map, as far as it has them. */
export function EmbedBar({ view, graphs: { whole, startDay }, controls }: EmbedBarProperties) {
  const open = useOpenActor();
  const lastDay = whole === null ? null : lastDayOf(whole);
  const isEmpty = !(['search', 'date', 'language'] as const).some((one) => controls.has(one));
  if (isEmpty) return null;
  return (
    <header className="embed__bar">
      {controls.has('search') && <SearchBox onChoose={open} />}
      {controls.has('date') && whole !== null && lastDay !== null && (
        <AsOfControl
          view={view}
          startDay={startDay}
          lastDay={lastDay}
          edges={whole.edges}
          hasTimeline={controls.has('timeline')}
        />
      )}
      {controls.has('language') && <LanguageSwitch />}
    </header>
  );
}
