import type { Language } from '../../../model/wording.ts';
import type { TintName } from '../../map/tints.ts';
import { groupInWords, measureTexts } from '../../../wording/measureTexts.ts';
import { metricValue } from '../../../wording/metricValue.ts';
import { nameIn } from '../../../wording/names.ts';
import type { ShownMeasure } from './useMeasuredSigns.ts';

/** A color of the signs in words; how many actors have it, where that is not said by its words. */
export interface SaidColor {
  readonly tint: TintName;
  readonly label: string;
  readonly count: number | null;
}

/** Names by which a group is told in a legend. */
const mostNames = 2;

/** What the colors of the signs mean: steps of values or groups, and who has no value. */
export function colorsSaid(
  { answer: { groups }, look }: Pick<ShownMeasure, 'answer' | 'look'>,
  language: Language,
): SaidColor[] {
  const said = (value: number): string => metricValue(value, language);
  const steps = look.steps.map(({ tint, from, to, count }) => ({
    tint,
    label: from === to ? said(from) : `${said(from)}–${said(to)}`,
    count,
  }));
  const colored = look.groups.map(({ tint, group }): SaidColor => {
    const { size = 0, actors = [] } = groups[group - 1] ?? {};
    const names = actors.slice(0, mostNames).map((actor) => nameIn(actor, language));
    return { tint, label: groupInWords(size, names)[language], count: null };
  });
  const others: SaidColor[] =
    groups.length > look.groups.length
      ? [{ tint: 'group-other', label: measureTexts.others[language], count: null }]
      : [];
  const none: SaidColor = {
    tint: 'unmeasured',
    label: measureTexts.unmeasured[language],
    count: null,
  };
  return [...steps, ...colored, ...others, none];
}
