/** Stable ids of our own, kebab-case. `|` would collide with the way evidence is stored. */
type ActorId = string & { readonly __brand: 'ActorId' };
type RelationId = string & { readonly __brand: 'RelationId' };
type EventId = string & { readonly __brand: 'EventId' };
type PlaceId = string & { readonly __brand: 'PlaceId' };
type SourceId = string & { readonly __brand: 'SourceId' };
type FigureId = string & { readonly __brand: 'FigureId' };
export type AnyId = ActorId | RelationId | EventId | PlaceId | SourceId | FigureId;

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 120;

/** Parses an id of the given kind; `null` if it is not kebab-case or longer than 120 characters. */
export const parseId = <Id extends AnyId>(text: string): Id | null =>
  idPattern.test(text) && text.length <= longest ? (text as Id) : null;
