import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { channelOn } from '../../model/channelState.ts';
import type { Language } from '../../model/wording.ts';
import { useGraph } from '../graph/useGraph.ts';
import { monthsOf } from '../graph/dateRange.ts';
import { dayShown, lastDayOf } from '../graph/startDay.ts';
import { useLayout } from '../graph/useLayout.ts';
import { countView } from '../graph/viewCounts.ts';
import { degreesOf, startActorsOf, visibleOf } from '../graph/visibleGraph.ts';
import { mapName } from '../../wording/names.ts';
import { useTexts } from '../parts/useTexts.ts';
import { MapCanvas } from '../map/MapCanvas.tsx';
import type { MapScene } from '../map/mapScene.ts';
import type { MapView } from '../map/mapView.ts';
import type { ChangeView } from '../state/useView.ts';
import { startView, type Theme, type View } from '../state/view.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { LegendPanel } from '../explore/LegendPanel.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { SheetHead } from '../explore/SheetHead.tsx';
import { SidePanel } from '../explore/SidePanel.tsx';
import { ReachPage } from '../reach/ReachPage.tsx';
import { StartPanel } from '../explore/StartPanel.tsx';
import { TablePage } from '../explore/TablePage.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeys } from './useKeys.ts';

interface ExplorerProperties {
  readonly view: View;
  readonly change: ChangeView;
  readonly language: Language;
  readonly theme: Theme;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

const narrow = '(max-width: 760px)';

/** The explorer: the sheet with its map or table, and the panels that serve it. */
export function Explorer({
  view,
  change,
  language,
  theme,
  onLanguage,
  onTheme,
}: ExplorerProperties) {
  const text = useTexts();
  const { whole, dated, filtered, startDay, failure } = useGraph(view);
  const map = useRef<MapView | null>(null);
  const [keys, setKeys] = useState(false);
  const [expanding, setExpanding] = useState(false);
  const [legend, setLegend] = useState(false);
  const framed = useRef('');

  const dataUntil = whole === null ? null : lastDayOf(whole);
  const day = dayShown(view.asOf, startDay);
  const start = useMemo(() => (whole === null ? [] : startActorsOf(whole)), [whole]);
  const shownView = useMemo(
    () => (view.page === 'start' ? { ...startView, scope: 'main' as const } : view),
    [view],
  );
  const datedVisible = useMemo(
    () => (dated === null ? null : visibleOf(dated, start, shownView)),
    [dated, start, shownView],
  );
  const wholeVisible = useMemo(
    () => (whole === null ? null : visibleOf(whole, start, { ...shownView, hidden: [] })),
    [whole, start, shownView],
  );
  const visible = useMemo(
    () => (filtered === null ? null : visibleOf(filtered, start, shownView)),
    [filtered, start, shownView],
  );
  const degrees = useMemo(() => degreesOf(whole?.edges ?? []), [whole]);
  const counts = useMemo(
    () =>
      datedVisible === null || dataUntil === null
        ? null
        : countView(datedVisible.nodes, datedVisible.edges, day ?? dataUntil, dataUntil),
    [datedVisible, day, dataUntil],
  );

  // Laid out by what all dates and filters leave, so that neither moves anybody.
  const aspect = window.matchMedia(narrow).matches ? 0.75 : view.page === 'start' ? 1.1 : 1.35;
  const basis = `${dated?.attributes.dataset ?? ''} ${shownView.scope}`;
  const { positions, move } = useLayout(wholeVisible, basis, aspect);
  const ready =
    visible !== null &&
    visible.nodes.every(({ key }) => positions[key] !== undefined) &&
    visible.nodes.length > 0;

  const insets = useCallback(() => {
    if (window.matchMedia(narrow).matches && view.page === 'start')
      return { top: window.innerHeight * 0.48, right: 50, bottom: 40, left: 50 };
    if (window.matchMedia(narrow).matches) return { top: 100, right: 40, bottom: 60, left: 40 };
    if (view.page === 'start')
      return { top: 50, right: 110, bottom: 80, left: Math.min(window.innerWidth * 0.52, 760) };
    return { top: 64, right: 90, bottom: 64, left: 90 };
  }, [view.page]);
  const frame = useCallback(() => map.current?.frame(insets()), [insets]);

  const scene = useMemo<MapScene>(
    () => ({
      nodes: ready ? visible.nodes : [],
      edges: ready ? visible.edges : [],
      positions,
      degrees,
      selected: shownView.actor,
      selectedRelation: shownView.relation,
      lit: new Set(shownView.lit),
      pinned: new Set<string>(),
      nameOf: ({ attributes }) => mapName(attributes, language),
      dimmed: new Set<string>(),
    }),
    [ready, visible, positions, degrees, shownView, language],
  );

  // A new layout, or another page, is framed anew; nothing else moves the camera.
  const frameKey = ready ? `${basis} ${view.page === 'start' ? 'start' : 'map'}` : '';
  useEffect(() => {
    if (frameKey === '' || framed.current === frameKey || map.current === null) return;
    map.current.show(scene);
    if (!framed.current.startsWith(basis)) map.current.settle();
    framed.current = frameKey;
    frame();
  }, [frameKey, basis, frame, scene]);

  const page = view.page === 'table' ? 'table' : 'map';
  const open = useCallback(
    (actor: string) => {
      setExpanding(false);
      change({
        page: view.page === 'start' ? 'map' : view.page,
        actor,
        relation: null,
        added:
          start.includes(actor) || view.added.includes(actor) ? view.added : [...view.added, actor],
        hidden: view.hidden.filter((id) => id !== actor),
      });
    },
    [change, start, view],
  );
  const close = useCallback(() => {
    setExpanding(false);
    if (view.relation !== null && view.actor !== null) change({ relation: null });
    else change({ actor: null, relation: null });
  }, [change, view.actor, view.relation]);
  const add = (actors: readonly string[]) => {
    setExpanding(false);
    change({
      added: [...new Set([...view.added, ...actors])],
      hidden: view.hidden.filter((id) => !actors.includes(id)),
    });
  };
  const hide = useCallback(() => {
    if (view.actor !== null)
      change({ actor: null, relation: null, hidden: [...new Set([...view.hidden, view.actor])] });
  }, [change, view.actor, view.hidden]);

  useKeys({
    map,
    frame,
    onMap: () => change({ page: 'map' }),
    onTable: () => change({ page: 'table' }),
    onKeys: () => setKeys((shown) => !shown),
    onEscape: () =>
      keys
        ? setKeys(false)
        : legend
          ? setLegend(false)
          : expanding
            ? setExpanding(false)
            : view.page !== 'start' && (view.actor ?? view.relation) !== null && close(),
    onExpand: () => view.actor !== null && setExpanding(true),
    onHide: hide,
  });

  const title =
    dated === null
      ? ''
      : language === 'fr'
        ? (dated.attributes.titleFr ?? dated.attributes.title)
        : dated.attributes.title;
  const subtitle =
    dated === null
      ? null
      : language === 'fr'
        ? (dated.attributes.subtitleFr ?? dated.attributes.subtitle)
        : dated.attributes.subtitle;
  const side = view.page !== 'start' && (view.actor !== null || view.relation !== null);
  const light = (actor: string | null) => map.current?.light(actor);

  return (
    <div
      className="app"
      data-page={view.page}
      data-side={side || undefined}
      data-legend={legend || undefined}
    >
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <TopBar
        title={title}
        subtitle={subtitle}
        search={
          view.page === 'start' ? null : <SearchBox large={false} onChoose={open} onLight={light} />
        }
        asOf={
          dataUntil === null ? null : (
            <AsOfControl
              asOf={view.asOf}
              startDay={startDay}
              lastDay={dataUntil}
              months={monthsOf(whole?.edges ?? [], dataUntil)}
              onChange={(asOf, how) =>
                change({ asOf, page: view.page === 'start' ? 'map' : view.page }, how)
              }
            />
          )
        }
        language={language}
        theme={theme}
        onHome={() => change({ ...startView, language: view.language, theme: view.theme })}
        onLanguage={onLanguage}
        onTheme={onTheme}
      />
      <nav className="rail" aria-label="Entremise">
        <button
          type="button"
          aria-current={page === view.page ? 'page' : undefined}
          onClick={() => change({ page: 'map' })}
        >
          <Icon name="explore" size={20} />
          {text.explore}
        </button>
        <button
          type="button"
          aria-current={view.page === 'reach' ? 'page' : undefined}
          onClick={() =>
            change({
              page: 'reach',
              to:
                view.to.length > 0 || view.from.length > 0
                  ? view.to
                  : view.actor === null
                    ? []
                    : [view.actor],
            })
          }
        >
          <Icon name="reach" size={20} />
          {text.reach}
        </button>
        <button type="button" aria-expanded={keys} onClick={() => setKeys(!keys)}>
          <kbd>?</kbd>
          {text.keys}
        </button>
      </nav>
      {page === view.page && (
        <aside className="panel" aria-label={text.legend}>
          <button
            type="button"
            className="panel__close"
            aria-label={text.close}
            onClick={() => setLegend(false)}
          >
            <Icon name="close" />
          </button>
          {counts !== null && <LegendPanel counts={counts} view={view} change={change} />}
        </aside>
      )}
      {view.page === 'reach' && whole !== null && (
        <ReachPage
          view={view}
          graph={whole}
          change={change}
          onActor={open}
          onRelation={(relation) => change({ relation })}
          onMap={(lit, actors) =>
            change({
              page: 'map',
              actor: null,
              relation: null,
              lit,
              hidden: view.hidden.filter((id) => !actors.includes(id)),
              added: [...new Set([...view.added, ...actors.filter((id) => !start.includes(id))])],
            })
          }
        />
      )}
      {view.page !== 'reach' && (
        <main className="sheet" id="content" tabIndex={-1}>
          {view.page === 'table' ? (
            visible !== null && (
              <TablePage
                graph={visible}
                baskets={view}
                onBaskets={change}
                onActor={open}
                onRelation={(relation) => change({ relation })}
              />
            )
          ) : (
            <MapCanvas
              scene={scene}
              theme={theme}
              label={text.mapLabel}
              mapRef={map}
              onReady={() => {
                framed.current = '';
              }}
              events={{
                onSelect: (actor) =>
                  actor === null
                    ? view.page !== 'start' &&
                      (view.actor ?? view.relation) !== null &&
                      change({ actor: null, relation: null })
                    : open(actor),
                onExpand: (actor) => {
                  open(actor);
                  setExpanding(true);
                },
                onMove: move,
                channelOf: ({ attributes }) =>
                  dataUntil === null
                    ? null
                    : channelOn(
                        attributes.channel,
                        attributes.channelSince,
                        day ?? dataUntil,
                        dataUntil,
                      ),
              }}
            />
          )}
          {failure !== null && <Failure failure={failure} />}
          {view.page === 'start'
            ? dated !== null && <StartPanel graph={dated} change={change} onActor={open} />
            : visible !== null && (
                <SheetHead
                  page={page}
                  view={view}
                  visible={visible}
                  scene={scene}
                  change={change}
                  map={map}
                  frame={frame}
                  language={language}
                  truncated={filtered?.attributes.truncated ?? false}
                  onLegend={() => setLegend(true)}
                />
              )}
          {dated === null && failure === null && (
            <p className="loading" role="status">
              {text.loading}
            </p>
          )}
        </main>
      )}
      {side && dataUntil !== null && (
        <SidePanel
          view={view}
          day={day}
          expanding={expanding}
          onMap={new Set(visible?.nodes.map(({ key }) => key))}
          degrees={degrees}
          onClose={close}
          onExpanding={setExpanding}
          onAdd={add}
          onHide={hide}
          onActor={open}
          onRelation={(relation) => change({ relation })}
          onBaskets={change}
          onReach={(actor) =>
            change({ page: 'reach', actor: null, relation: null, to: [actor], from: [] })
          }
          onLight={light}
        />
      )}
      {keys && <KeysPanel onClose={() => setKeys(false)} />}
    </div>
  );
}
