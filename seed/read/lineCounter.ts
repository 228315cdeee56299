const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Counts lines as an editor shows them. The function that it gives takes where the record before ended, in bytes, never less
 * than the time before, and says in which line, from 1, the next text begins.
 */
export function lineCounter(bytes: Buffer): (from: number) => number {
  // A lone carriage return ends a line only where no line feed does: in files of old Macintosh programs.
  const ending = bytes.includes(lineFeed) ? lineFeed : carriageReturn;
  let at = 0;
  let line = 1;
  const isBlank = (byte: number | undefined): boolean =>
    byte === 0x20 || byte === 0x09 || byte === lineFeed || byte === carriageReturn;
  return (from) => {
    while (at < bytes.length && (at < from || isBlank(bytes[at]))) {
      if (bytes[at] === ending) line += 1;
      at += 1;
    }
    return line;
  };
}
