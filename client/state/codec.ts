import { idPattern } from '../../model/ids.ts';

/** How one field of a view stands in the address, both ways. */
export interface Codec<Value> {
  /** The name of the parameter. */
  readonly parameter: string;
  /** The value where the address says nothing. */
  readonly default: Value;
  /** Reads the text of the parameter; what it does not understand it leaves out. */
  parse(text: string): Value;
  /** The text of the parameter; null where the address need not say it. */
  print(value: Value): string | null;
}

const items = (text: string): string[] => text.split(',').filter((item) => item !== '');
const printed = (list: readonly string[]): string | null =>
  list.length === 0 ? null : list.join(',');

/** One of some values. */
export const choice = <Value extends string>(
  parameter: string,
  values: readonly Value[],
  usual: NoInfer<Value>,
): Codec<Value> => ({
  parameter,
  default: usual,
  parse: (text) => values.find((value) => value === text) ?? usual,
  print: (value) => (value === usual ? null : value),
});

/** One of some values, or none. */
export const maybe = <Value extends string>(
  parameter: string,
  values: readonly Value[],
): Codec<Value | null> => ({
  parameter,
  default: null,
  parse: (text) => values.find((value) => value === text) ?? null,
  print: (value) => value,
});

/** What a filter keeps: null keeps everything; an empty list, printed as an empty parameter, keeps nothing. */
export const kept = <Value extends string>(
  parameter: string,
  values: readonly Value[],
): Codec<readonly Value[] | null> => ({
  parameter,
  default: null,
  parse: (text) => values.filter((value) => items(text).includes(value)),
  print: (list) => list?.join(',') ?? null,
});

/** A text that passes a test, read into a type of its own; none where it fails. */
export const text = <Value extends string>(
  parameter: string,
  read: (text: string) => Value | null,
): Codec<Value | null> => ({
  parameter,
  default: null,
  parse: read,
  print: (value) => value,
});

const isId = (item: string): boolean => idPattern.test(item);

/** The id of one thing, or none. */
export const id = (parameter: string): Codec<string | null> =>
  text(parameter, (item) => (isId(item) ? item : null));

/** Ids, or whatever else passes a test. */
export const ids = (
  parameter: string,
  passes: (item: string) => boolean = isId,
): Codec<readonly string[]> => ({
  parameter,
  default: [],
  parse: (list) => items(list).filter(passes),
  print: printed,
});

/** Values that are written item by item. */
export const list = <Value>(
  parameter: string,
  read: (item: string) => Value | null,
  write: (value: Value) => string,
): Codec<readonly Value[]> => ({
  parameter,
  default: [],
  parse: (all) => items(all).flatMap((item) => read(item) ?? []),
  print: (values) => printed(values.map(write)),
});

/** A value of several parts, or none. */
export const made = <Value>(
  parameter: string,
  read: (text: string) => Value | null,
  write: (value: Value) => string,
): Codec<Value | null> => ({
  parameter,
  default: null,
  parse: read,
  print: (value) => (value === null ? null : write(value)),
});

/** A whole number from 1 to a bound, or none. */
export const count = (parameter: string, most: number): Codec<number | null> => ({
  parameter,
  default: null,
  parse: (digits) => {
    const value = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null;
    return value !== null && value <= most ? value : null;
  },
  print: (value) => (value === null ? null : String(value)),
});

/** Yes or no, of which no is the usual. */
export const flag = (parameter: string, yes: string): Codec<boolean> => ({
  parameter,
  default: false,
  parse: (word) => word === yes,
  print: (value) => (value ? yes : null),
});
