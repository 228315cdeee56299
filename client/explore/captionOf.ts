import { categories, categoryTable } from '../../model/categories.ts';
import { eventKinds, eventKindTable } from '../../model/eventKinds.ts';
import type { EventMessage } from '../../model/messages/events.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Language } from '../../model/wording.ts';
import type { Shown } from '../graph/useShown.ts';
import { certaintyOf } from '../graph/viewCounts.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import type { Caption } from '../map/paintPicture.ts';
import type { TintName } from '../map/tints.ts';
import { colorsSaid } from './measures/colorsSaid.ts';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import { dateInWords } from '../../wording/dates.ts';
import { layersInWords } from '../../wording/layersInWords.ts';
import { textIn } from '../../wording/names.ts';
import { edition, picturedFrom, pictureTexts } from '../../wording/pictureTexts.ts';
import { signsInWords } from '../../wording/measureTexts.ts';
import { texts } from '../../wording/texts.ts';
import { timelineTexts } from '../../wording/timelineTexts.ts';

/** What of a view its picture needs. */
export interface Pictured {
  readonly attributes: GraphMessage['attributes'];
  readonly visible: VisibleGraph;
  readonly moment: Shown['moment'];
  /** The events on the map. */
  readonly events: readonly EventMessage[];
  /** Titles of sources by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The color of a category, as the theme has it. */
  readonly colorOf: (category: (typeof categories)[number]) => string;
  /** What the signs show, and the colors in which they do. */
  readonly measure: ShownMeasure | null;
  readonly tintOf: (tint: TintName) => string;
}

/** What of time a picture or a paper shows. */
export function momentSaid(moment: Shown['moment'], language: Language): string {
  const text = texts[language];
  const said = (date: string): string => dateInWords(date, language);
  if (moment === null) return text.allTimes;
  if (typeof moment === 'string') return `${text.asOf} ${said(moment)}`;
  const { window, windowFrom } = timelineTexts[language];
  return `${window} ${windowFrom(said(moment.from), said(moment.until))}`;
}

/** What the signs of a picture show, with on what it rests. */
const measureSaid = ({ answer, signs }: ShownMeasure, language: Language): string => {
  const { metric, on } = answer.question;
  return `${signsInWords(signs, metric, on)[language]}. ${answer.coverage.text[language]}`;
};

/** What stands around the map on a picture: title, date, what is shown, legend, sources and marking. */
export function captionOf(
  {
    attributes,
    visible: { nodes, edges },
    moment,
    events,
    titles,
    colorOf,
    measure,
    tintOf,
  }: Pictured,
  language: Language,
): Caption {
  const text = texts[language];
  const { held, maybe } = certaintyOf(edges);
  const there = new Set(edges.map((edge) => edge.attributes.category));
  const told = [...edges.map((edge) => edge.attributes), ...events];
  const cited = new Set(told.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const isRestricted = told.some(({ handling }) => handling === 'restricted');
  const kinds = new Set(events.map(({ kind }) => kind));
  const layers = layersInWords(attributes.stack, language);
  const subtitle = textIn(attributes, 'subtitle', language);
  return {
    title: [textIn(attributes, 'title', language), subtitle].filter(Boolean).join(' '),
    lines: [
      momentSaid(moment, language),
      maybe === 0 ? text.inView(nodes.length, held) : text.heldInView(nodes.length, held, maybe),
      ...(measure === null ? [] : [measureSaid(measure, language)]),
    ],
    legend: [
      ...categories
        .filter((category) => there.has(category))
        .map((category) => ({
          label: categoryTable[category].label[language],
          color: colorOf(category),
        })),
      ...(measure === null || measure.signs === 'size'
        ? []
        : colorsSaid(measure, language).map(({ label, tint }) => ({ label, color: tintOf(tint) }))),
    ],
    events: eventKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ kind, label: eventKindTable[kind].label[language] })),
    foot: [
      ...(cited.size === 0
        ? []
        : [
            picturedFrom(
              [...cited].map((id) => titles.get(id) ?? id),
              language,
            ),
          ]),
      pictureTexts.caution[language],
      edition(attributes.dataset, attributes.revision)[language],
      ...(layers === null ? [] : [layers]),
      pictureTexts[isRestricted ? 'restricted' : 'public'][language],
    ],
  };
}
