/**
 * What is known of a value before a query runs: bounds, not the value. Where only the data could tell, they are those of
 * ordinary data; what the query itself makes is reckoned exactly.
 */
export interface Magnitude {
  /** Bytes in memory, if everything in it were there at once. */
  readonly bytes: number;
  /** Items of a list, or letters of a text; 1 for anything else. */
  readonly count: number;
  /** What one item is like, for a list. */
  readonly each: Magnitude | null;
  /** The largest number that it is, holds, or spells. */
  readonly most: number;
  /** Lists and maps within each other; 0 for anything else. */
  readonly depth: number;
}

/** The bytes of a reference, of a number in its object, of what every object has beside its content. */
const reference = 8;
const boxed = 24;
const header = 48;

/** Numbers that stand in data, such as years and counts. */
export const usualNumber = 10_000;

export const number = (most: number = usualNumber): Magnitude => ({
  bytes: boxed,
  count: 1,
  each: null,
  most,
  depth: 0,
});

/** Two bytes a letter: Java takes them as soon as one is not Latin. */
export const text = (letters: number, most: number = Infinity): Magnitude => ({
  bytes: header + 2 * letters,
  count: letters,
  each: null,
  most,
  depth: 0,
});

export const list = (count: number, each: Magnitude): Magnitude => ({
  bytes: header + count * (reference + each.bytes),
  count,
  each,
  most: each.most,
  depth: each.depth + 1,
});

/** The wider of two, in every respect. */
export function either(one: Magnitude, other: Magnitude): Magnitude {
  return {
    bytes: Math.max(one.bytes, other.bytes),
    count: Math.max(one.count, other.count),
    each:
      one.each === null || other.each === null
        ? (one.each ?? other.each)
        : either(one.each, other.each),
    most: Math.max(one.most, other.most),
    depth: Math.max(one.depth, other.depth),
  };
}

/** A node or relationship is passed on by reference. */
export const entity: Magnitude = number();
/** What a property holds: a text, a number or a short list. */
export const property: Magnitude = {
  bytes: 300,
  count: 100,
  each: text(100, usualNumber),
  most: usualNumber,
  depth: 1,
};
export const nothing: Magnitude = { ...number(0), bytes: reference };
/** The properties of a node as a map. */
export const properties: Magnitude = {
  bytes: 6_000,
  count: 30,
  each: property,
  most: usualNumber,
  depth: 2,
};

/** Two values that are added: numbers, texts or lists, as may be. */
export function sum(one: Magnitude, other: Magnitude): Magnitude {
  const each =
    one.each === null && other.each === null ? null : either(one.each ?? one, other.each ?? other);
  // A text that something is added to may spell any number.
  const isText = [one, other].some((value) => value.each === null && value.bytes > boxed);
  const isNumbers = one.bytes <= boxed && other.bytes <= boxed;
  return {
    bytes: isNumbers ? boxed : one.bytes + other.bytes,
    count: isNumbers ? 1 : one.count + other.count,
    each,
    most: isText ? Infinity : one.most + other.most,
    depth: Math.max(one.depth, other.depth),
  };
}

/** A map or a list of these values. */
export const gathered = (values: readonly Magnitude[]): Magnitude => ({
  bytes: header + values.reduce((all, { bytes }) => all + bytes + 2 * reference, 0),
  count: values.length,
  each: values.length === 0 ? nothing : values.reduce(either),
  most: values.reduce((most, value) => Math.max(most, value.most), 0),
  depth: values.reduce((depth, value) => Math.max(depth, value.depth), 0) + 1,
});

/** A parameter is known. */
export function magnitudeOf(value: unknown): Magnitude {
  if (typeof value === 'number') return number(Math.abs(value));
  if (typeof value === 'string') return text(value.length, spelled(value));
  if (Array.isArray(value)) return gathered(value.map(magnitudeOf));
  if (typeof value === 'object' && value !== null)
    return gathered(Object.values(value).map(magnitudeOf));
  return nothing;
}

/** The largest number that a text of so many digits in a row spells, however they are turned about. */
export function spelled(value: string): number {
  if (/\d[ex]|inf/i.test(value)) return Infinity;
  const digits = (value.match(/\d+/g) ?? []).map(({ length }) => length);
  return 10 ** Math.max(0, ...digits);
}
