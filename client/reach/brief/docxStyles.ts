import { LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '../../../model/wording.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Sizes in half points, spaces in twentieths of a point: those of the printed brief. */
export const docxStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 20, color: '1D2127', language: { value: locales[language] } },
      paragraph: { spacing: { after: 50, line: 252, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: 'Calibri', size: 34, bold: true, color: '1D2127' },
      paragraph: { spacing: { after: 40 } },
    },
    heading2: {
      run: { font: 'Calibri', size: 22, bold: true, color: '1D2127' },
      paragraph: { spacing: { before: 140, after: 40 }, keepNext: true },
    },
  },
});
