import { maskCypher } from './maskCypher.ts';

/** What a parameter is filled with: somebody found by name, a day, or any text. */
export type ParameterKind = 'actor' | 'day' | 'text';

export interface AskedParameter {
  readonly name: string;
  readonly kind: ParameterKind;
}

const actorNames =
  /^(?:actors?|from|to|one|other|avoid|through|who|whom|leader|source|target|id)$|actor(?:id)?$|_id$|[a-z]Id$/i;
const dayNames = /^(?:day|date|before|after|since|until|asof|when)$|(?:day|date)$/i;

function kindOf(name: string): ParameterKind {
  if (dayNames.test(name)) return 'day';
  return actorNames.test(name) ? 'actor' : 'text';
}

/** The parameters that a query uses, in the order in which it does, with what their names say of them. */
export const parametersIn = (query: string): AskedParameter[] =>
  [...new Set([...maskCypher(query).matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].map(
    (name) => ({ name, kind: kindOf(name) }),
  );
