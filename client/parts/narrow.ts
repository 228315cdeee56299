/** Screens on which panels lie over the sheet, as in the style sheets. */
export const narrow = '(max-width: 760px)';
