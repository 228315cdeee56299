import { channelOn } from '../../model/channelState.ts';
import { opening } from '../graph/opening.ts';
import { unstretched } from '../graph/sheetShape.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import type { MapEvents } from '../map/mapEvents.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { isSideOpen } from './record/isSideOpen.ts';
import { nothingOpen, openRecord } from './record/openRecord.ts';

interface Told {
  readonly view: View;
  readonly shown: Shown;
  readonly layout: Layout;
  readonly onExpand: (actor: string) => void;
}

/** What the map tells, as changes of the view. */
export function mapEventsOf(
  { view, shown, layout, onExpand }: Told,
  own: Required<Pick<MapEvents, 'onLook' | 'onHover' | 'onMoving' | 'onRest' | 'covers'>>,
): MapEvents {
  const isStart = view.page === 'start';
  const open = (actor: string) => changeView({ ...opening(actor, view, shown.start), chosen: [] });
  return {
    onSelect: (actor) => {
      if (actor !== null) open(actor);
      else if (isSideOpen(view)) changeView(nothingOpen);
    },
    onExpand: (actor) => {
      open(actor);
      onExpand(actor);
    },
    onEvent: (event) => openRecord('event', event, view),
    onRelation: (relation) => changeView({ relation, page: isStart ? 'map' : view.page }),
    onOpenCamp: (camp) => changeView({ opened: [...new Set([...view.opened, camp])] }),
    onMove: (actor, place) => {
      const others = view.moved.filter((one) => one.actor !== actor);
      changeView({ moved: [...others, { actor, ...unstretched(place, layout.shape) }] });
    },
    ...own,
    channelOf: ({ attributes: { channel, channelSince } }) =>
      channelOn(channel, channelSince, shown.day ?? shown.lastDay, shown.lastDay),
  };
}
