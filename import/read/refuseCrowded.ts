import { importLimits } from './importLimits.ts';
import { refuseFile } from './refuseFile.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Comma, semicolon, tab, and the sign that begins an element. */
const parting: ReadonlySet<number> = new Set([0x2c, 0x3b, 0x09, 0x3c]);

/** A line may stand inside a cell: only a multiple of the rows that are allowed tells. */
const linesForRow = 4;

/**
 * Counts lines, cells and elements in the bytes of a text, which costs no memory, so that a file of millions of tiny ones is
 * not taken apart before it is refused.
 *
 * @throws DatasetRefused where there are too many
 */
export function refuseCrowded(file: string, bytes: Buffer): void {
  let lines = 0;
  let pieces = 0;
  for (const byte of bytes) {
    if (byte === lineFeed || byte === carriageReturn) lines += 1;
    else if (parting.has(byte)) pieces += 1;
  }
  if (lines <= importLimits.rows * linesForRow && pieces <= importLimits.pieces) return;
  throw refuseFile(
    file,
    'oversized',
    `has ${lines} lines and ${pieces} parts in them; ${importLimits.rows} rows are the most`,
    'Import a part of it.',
  );
}
