import { isUtf8 } from 'node:buffer';

/** Bytes that are UTF-8, or how they are encoded instead. */
export type Decoded =
  | { readonly is: 'utf-8'; readonly bytes: Buffer }
  | { readonly is: 'utf-16' }
  | { readonly is: 'other' };

/** How many bytes are looked at to tell UTF-16 without a mark. */
const sample = 4_096;

/** UTF-16 of mostly Latin text has a zero in every other byte, text in UTF-8 has none. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sample);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return Math.max(...zeros) * 4 > end && Math.min(...zeros) * 8 < end;
}

const startsWith = (bytes: Buffer, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Finds out how a file is encoded, and takes the byte-order mark of UTF-8 off. */
export function decodeText(bytes: Buffer): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || looksLikeUtf16(bytes))
    return { is: 'utf-16' };
  if (!isUtf8(bytes)) return { is: 'other' };
  return {
    is: 'utf-8',
    bytes: startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes,
  };
}
