import type { ExportContentsQuestion } from '../../../model/messages/question.ts';
import { parsePartialDate, type PartialDate } from '../../../model/partialDate.ts';
import type { Shown } from '../../graph/useShown.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import type { View } from '../../state/view.ts';

export const wholes = ['view', 'selection', 'all'] as const;
/** Of what an export is made. */
export type Whole = (typeof wholes)[number];

type Filters = Pick<View, 'category' | 'kind' | 'status' | 'certainOnly' | 'attributes'>;
type Chosen = Pick<View, 'actor' | 'relation' | 'lit' | 'chosen'>;
type Dates = Pick<ExportContentsQuestion, 'asOf' | 'from' | 'until'>;

const date = (text: string): PartialDate | undefined => parsePartialDate(text) ?? undefined;

function datesOf(moment: Shown['moment']): Dates {
  if (moment === null) return {};
  if (typeof moment === 'string') return { asOf: date(moment) };
  return { from: date(moment.from), until: date(moment.until) };
}

/** Those who were chosen together; else whoever is open with whoever is tied to it on the sheet, or the ends of what is lit. */
export function selectionOf(
  { nodes, edges }: VisibleGraph,
  { actor, relation, lit, chosen }: Chosen,
): readonly string[] {
  const there = new Set(nodes.map(({ key }) => key));
  if (chosen.length > 0) return chosen.filter((id) => there.has(id));
  const marked = new Set(relation === null ? lit : [relation]);
  const touched = edges.filter(
    ({ key, source, target }) => source === actor || target === actor || marked.has(key),
  );
  const ends = touched.flatMap(({ source, target }) => [source, target]);
  return [...new Set([...(actor === null ? [] : [actor]), ...ends])].filter((id) => there.has(id));
}

/** What to ask for, so that the file holds what is meant. */
export function questionOf(
  whole: Whole,
  { visible, moment }: { readonly visible: VisibleGraph; readonly moment: Shown['moment'] },
  view: Filters & Chosen,
): ExportContentsQuestion {
  if (whole === 'all') return {};
  const { category, status, certainOnly, attributes } = view;
  const actor =
    whole === 'selection' ? selectionOf(visible, view) : visible.nodes.map(({ key }) => key);
  return {
    ...datesOf(moment),
    ...(category === null ? {} : { category: [...category] }),
    ...(status === null ? {} : { status: [...status] }),
    ...(attributes.length === 0
      ? {}
      : { attribute: attributes.map(({ column, value }) => `${column}:${value}`) }),
    ...(certainOnly ? { certain: true } : {}),
    actor: [...actor],
  };
}
