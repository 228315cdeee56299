import type { ReactNode } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { mostEvents } from '../graph/placeEvents.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { certaintyOf } from '../graph/viewCounts.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { Choices } from '../parts/Choices.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useLanguage, useReachTexts, useTexts, useWording } from '../parts/useTexts.ts';
import { isOffered } from '../state/isOffered.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { dateInWords } from '../../wording/dates.ts';
import { eventsShown, onlyCount } from '../../wording/doingTexts.ts';
import { measureTexts, signsInWords } from '../../wording/measureTexts.ts';
import { nameIn } from '../../wording/names.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { MovedChips } from './MovedChips.tsx';
import './sheetHead.css';

/** Whether what is lit answers a question of the mode Query: nobody is asked for in Reach. */
const isOfQuery = ({ from, to, question, cypher }: View): boolean =>
  from.length === 0 && to.length === 0 && (question !== null || cypher !== null);

/** How much is on the sheet; what holds for certain and what may hold are counted apart. */
function Counted({
  visible,
  events,
  found,
}: {
  visible: VisibleGraph;
  events: number;
  found: number | null;
}) {
  const text = useTexts();
  const { held, maybe } = certaintyOf(visible.edges);
  const actors = visible.nodes.length;
  const word = useWording();
  return (
    <p role="status">
      <b>{maybe === 0 ? text.inView(actors, held) : text.heldInView(actors, held, maybe)}</b>
      {found !== null && ` ${text.truncated(actors, found)}`}
      {events > mostEvents && ` ${word(eventsShown(mostEvents, events))}`}
    </p>
  );
}

const FocusNote = ({ told, isAbsent = false }: { told: string; isAbsent?: boolean }) => (
  <p className={`sheet__focus ${isAbsent ? 'sheet__focus--absent' : ''}`} title={told}>
    {told}
  </p>
);

/** Who is open, and how many are tied to it on the sheet; or that it is not recorded on the date. */
function InFocus({ shown, visible, view }: HeadProperties) {
  const text = useTexts();
  const language = useLanguage();
  const actor = [...visible.nodes, ...shown.always.nodes].find(({ key }) => key === view.actor);
  if (actor === undefined) return null;
  const name = nameIn(actor.attributes, language);
  if (!visible.nodes.includes(actor) && shown.day !== null)
    return <FocusNote isAbsent told={text.notOnDate(name, dateInWords(shown.day, language))} />;
  const neighbors = new Set(
    visible.edges
      .filter(({ source, target }) => source === view.actor || target === view.actor)
      .flatMap(({ source, target }) => [source, target]),
  );
  neighbors.delete(actor.key);
  return <FocusNote told={text.inFocus(name, neighbors.size)} />;
}

const Chip = ({ onPress, children }: { onPress: () => void; children: ReactNode }) => (
  <button type="button" className="chip" onClick={onPress}>
    {children}
  </button>
);

/** What is hidden, left out or lit, each with the way back. */
function Chips({ view }: { view: View }) {
  const text = useTexts();
  const reach = useReachTexts();
  const word = useWording();
  const language = useLanguage();
  const asking = queryTexts[language];
  return (
    <>
      {view.hidden.length > 0 && (
        <button
          type="button"
          className="chip"
          title={text.showHidden}
          onClick={() => changeView({ hidden: [] })}
        >
          {text.hiddenChip(view.hidden.length)}
        </button>
      )}
      {view.only.length > 0 && (
        <Chip onPress={() => changeView({ only: [], look: null })}>
          {word(onlyCount(view.only.length))}
        </Chip>
      )}
      {view.certainOnly && (
        <Chip onPress={() => changeView({ certainOnly: false })}>{text.uncertainHidden}</Chip>
      )}
      {view.measure !== null && view.signs !== null && view.page === 'map' && (
        <Chip onPress={() => changeView({ page: 'measures' })}>
          {signsInWords(view.signs, view.measure.name, view.measure.on)[language]}
        </Chip>
      )}
      {view.lit.length > 0 && (
        <span className="lit" role="group" aria-label={reach.litRoutes}>
          {isOfQuery(view) ? (
            isOffered('query') && (
              <Chip onPress={() => changeView({ page: 'query' })}>{asking.toQuery}</Chip>
            )
          ) : (
            <Chip onPress={() => changeView({ page: 'reach' })}>{reach.toReach}</Chip>
          )}
          <Chip onPress={() => changeView({ lit: [] })}>{reach.unlit}</Chip>
        </span>
      )}
    </>
  );
}

/** How the sheet is read. */
const pageOf = ({ page }: View): 'map' | 'table' | 'measures' =>
  page === 'table' || page === 'measures' ? page : 'map';

interface HeadProperties {
  readonly shown: Shown;
  readonly visible: VisibleGraph;
  readonly view: View;
}

/** What stands above the map or the table: what is shown, and the way from one to the other. */
export function SheetHead({
  shown,
  visible,
  view,
  found,
  given,
  layout,
  onLegend,
}: HeadProperties & {
  readonly found: number | null;
  /** Where the dataset has actors stand. */
  readonly given: GraphMessage['attributes']['positions'];
  /** Where everybody stands now. */
  readonly layout: Layout;
  readonly onLegend: () => void;
}) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <div className="sheet__top">
      <button type="button" className="sheet__legend" onClick={onLegend}>
        <Icon name="filter" /> <span className="vh">{text.legend}</span>
      </button>
      <Counted visible={visible} events={shown.events?.length ?? 0} found={found} />
      <Choices
        label={text.main}
        chosen={view.scope}
        onChoose={(scope) => changeView({ scope })}
        choices={[
          { value: 'main', label: text.mainActors },
          { value: 'all', label: text.wholeNetwork },
        ]}
      />
      <Chips view={view} />
      <MovedChips moved={view.moved} given={given} layout={layout} shown={shown} />
      <InFocus shown={shown} visible={visible} view={view} />
      <Choices
        className="choices--pages"
        label={text.shownAs}
        chosen={pageOf(view)}
        onChoose={(page) => changeView({ page })}
        choices={[
          { value: 'map', label: text.map },
          { value: 'table', label: text.table },
          { value: 'measures', label: measureTexts.measures[language] },
        ]}
      />
    </div>
  );
}
