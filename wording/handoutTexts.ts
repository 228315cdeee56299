import type { Wording } from '../model/wording.ts';

/** What is said on a story that is taken along on paper or as slides, and by the commands that make it. */
export const handoutTexts = {
  handout: { en: 'Handout', fr: 'Document' },
  print: { en: 'Print or PDF', fr: 'Imprimer ou PDF' },
  slides: { en: 'Slides (PPTX)', fr: 'Diapositives (PPTX)' },
  withNotes: { en: 'with notes', fr: 'avec les notes' },
  making: { en: 'Drawing the scenes…', fr: 'Dessin des scènes…' },
  failed: {
    en: 'The handout could not be made; some scene cannot be drawn.',
    fr: 'Le document n’a pu être fait\u202f; une scène ne peut être dessinée.',
  },
  notes: { en: 'Notes', fr: 'Notes' },
  sources: { en: 'Sources', fr: 'Sources' },
  printDossier: { en: 'Print', fr: 'Imprimer' },
} as const satisfies Record<string, Wording>;

/** The number of a page among all. */
export const pageOf = (number: number, count: number): string => `${number} / ${count}`;
