import type { NodeValue } from './values.ts';

export type Properties = NodeValue['properties'];

/** A stored text; null where there is none. */
export const text = (properties: Properties, name: string): string | null => {
  const value = properties[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** A text that the loader requires. */
export const required = (properties: Properties, name: string): string =>
  text(properties, name) ?? '';

/** A stored list of texts; empty where there is none. */
export const texts = (properties: Properties, name: string): string[] => {
  const value = properties[name];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
};

export const flag = (properties: Properties, name: string): boolean => properties[name] === true;
