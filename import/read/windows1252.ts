/** What the bytes 0x80 to 0x9f are in Windows-1252; those that it leaves open stay control characters. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. Some releases of Node read these bytes as Latin-1, so that quotes, dashes, € and œ become
 * characters that nobody sees.
 */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => high.charAt(sign.charCodeAt(0) - 0x80));
