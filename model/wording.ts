/** A text in the two languages of the product. */
export interface Wording {
  readonly en: string;
  readonly fr: string;
}

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];
