import { fieldNames, viewFields, viewOf, type View } from './view.ts';

/** Longer addresses are cut or refused by mail programs, documents and servers. */
export const longestAddress = 2_000;

/** The parameter that names what the browser keeps because the address has no room for it. */
const keptParameter = 'kept';

/** Parameters that did not fit, as a query of their own, under a key made from their text. */
export interface KeptPart {
  readonly key: string;
  readonly query: string;
}

export interface Address {
  /** With its question mark; empty for the start. */
  readonly query: string;
  /** What the browser has to keep, or the address means less than the view; null where it says it whole. */
  readonly kept: KeptPart | null;
}

export interface ReadAddress {
  readonly view: View;
  /** True where the address names a part that this browser does not keep. */
  readonly partMissing: boolean;
}

/** A comma or a colon needs no escape in a query, and a link without escapes can be read aloud. */
const escaped = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');

const written = (parameters: readonly string[]): string =>
  parameters.length === 0 ? '' : `?${parameters.join('&')}`;

/** Digits of a 64-bit number in base 36, at most. */
const longestKey = 13;

/** A short text that is practically never the same for two texts: 64 bits of FNV-1a in base 36. */
function shortKey(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(36);
}

/** The address of a view in a link; what has no room in it is left to the step that follows. */
export const addressOf = (view: View): string => printView(view, Number.POSITIVE_INFINITY).query;

function parametersOf(view: View): string[] {
  const parameter = <Field extends keyof View>(field: Field): string[] => {
    const codec = viewFields[field];
    const value = codec.print(view[field]);
    return value === null ? [] : [`${codec.parameter}=${escaped(value)}`];
  };
  return fieldNames.flatMap(parameter);
}

/**
 * The address of a view; what is as usual is left out. Where it would be too long, its longest parameters are parted from
 * it, to be kept elsewhere.
 *
 * @param room characters that the query may take
 */
export function printView(view: View, room = longestAddress): Address {
  const all = parametersOf(view);
  const whole = written(all);
  if (whole.length <= room) return { query: whole, kept: null };
  const longestFirst = [...all].sort((a, b) => b.length - a.length);
  const keyRoom = `&${keptParameter}=`.length + longestKey;
  const apart = new Set<string>();
  const rest = (): string[] => all.filter((parameter) => !apart.has(parameter));
  for (const parameter of longestFirst) {
    if (written(rest()).length + keyRoom <= room) break;
    apart.add(parameter);
  }
  const query = all.filter((parameter) => apart.has(parameter)).join('&');
  const key = shortKey(query);
  return { query: written([...rest(), `${keptParameter}=${key}`]), kept: { key, query } };
}

/**
 * Reads the view of an address; what it does not understand it leaves out.
 *
 * @param recall the parameters kept under a key, as `printView` gave them; null where there are none
 */
export function readAddress(
  query: string,
  recall: (key: string) => string | null = () => null,
): ReadAddress {
  const parameters = new URLSearchParams(query);
  const key = parameters.get(keptParameter);
  const kept = key === null ? null : recall(key);
  const more = new URLSearchParams(kept ?? '');
  const valueOf = <Field extends keyof View>(field: Field): View[Field] => {
    const codec = viewFields[field];
    const value = parameters.get(codec.parameter) ?? more.get(codec.parameter);
    return value === null ? codec.default : codec.parse(value);
  };
  const view = viewOf(valueOf);
  const { parameter } = viewFields.page;
  const pageIsSaid = parameters.has(parameter) || more.has(parameter);
  const opened = [view.actor, view.relation, view.event, view.place, view.source].some(
    (id) => id !== null,
  );
  return {
    view: !pageIsSaid && opened ? { ...view, page: 'map' } : view,
    partMissing: key !== null && kept === null,
  };
}

/** Whether an address means its view only in the browser that made it. */
export const isKeptHere = (query: string): boolean => new URLSearchParams(query).has(keptParameter);
