import type { Encoding } from '../../model/messages/importMapping.ts';
import { decodeText } from '../../seed/read/decodeText.ts';
import { fromWindows1252 } from './windows1252.ts';

/** A file as text in UTF-8, and how it was encoded. */
export interface DecodedText {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
}

function fromUtf16(bytes: Buffer): Buffer {
  const marked = bytes[0] === 0xfe && bytes[1] === 0xff;
  const zerosFirst = bytes[0] === 0 && bytes[1] !== 0;
  const decoder = new TextDecoder(marked || zerosFirst ? 'utf-16be' : 'utf-16le');
  return Buffer.from(decoder.decode(bytes), 'utf8');
}

function readAs(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'UTF-16') return fromUtf16(bytes);
  const text =
    encoding === 'Windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return Buffer.from(text, 'utf8');
}

/**
 * Decodes a text file: UTF-8 and UTF-16 with or without a mark; anything else is read as Windows-1252, which older
 * spreadsheets write and in which every byte means something.
 *
 * @param wanted how it is to be read, whatever it seems to be
 */
export function textOf(bytes: Buffer, wanted: Encoding | null = null): DecodedText {
  if (wanted !== null) return { bytes: readAs(bytes, wanted), encoding: wanted };
  const decoded = decodeText(bytes);
  switch (decoded.is) {
    case 'utf-8':
      return { bytes: decoded.bytes, encoding: 'UTF-8' };
    case 'utf-16':
      return { bytes: fromUtf16(bytes), encoding: 'UTF-16' };
    case 'other':
      return { bytes: readAs(bytes, 'Windows-1252'), encoding: 'Windows-1252' };
  }
}
