import type { Wording } from '../model/wording.ts';

/** That what is loaded at present is not lost by loading something else. */
export const keptAsItIs = ({
  title,
  titleFr,
}: {
  title: string;
  titleFr: string | null;
}): Wording => ({
  en: `“${title}”, which is loaded now, is kept, and can be loaded again as it is.`,
  fr: `«\u00a0${titleFr ?? title}\u00a0», chargé en ce moment, est conservé et peut être rechargé tel quel.`,
});
