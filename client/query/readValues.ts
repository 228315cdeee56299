import { z } from 'zod';

const object = z.record(z.string(), z.unknown());

/** Parameters that are written as JSON: an object, nothing as none; null where it is something else. */
export function readValues(text: string): Readonly<Record<string, unknown>> | null {
  if (text.trim() === '') return {};
  try {
    const read = object.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
