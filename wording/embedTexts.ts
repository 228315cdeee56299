import type { Wording } from '../model/wording.ts';

/** What a map says that stands in a page of somebody else. */
export const embedTexts = {
  wheel: {
    en: 'Click the map to zoom with the wheel',
    fr: 'Cliquez sur la carte pour zoomer à la molette',
  },
  open: { en: 'Open in Entremise', fr: 'Ouvrir dans Entremise' },
  about: { en: 'About this map', fr: 'À propos de cette carte' },
  public: { en: 'Public', fr: 'Public' },
} as const satisfies Record<string, Wording>;
