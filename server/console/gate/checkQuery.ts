import { checkCost } from '../cost/checkCost.ts';
import type { Scale } from '../cost/scope.ts';
import { checkForm } from './checkForm.ts';
import { checkRegex } from './checkRegex.ts';
import { checkStructure, type Statement } from './checkStructure.ts';
import { checkText } from './checkText.ts';
import { parseQuery } from './parseQuery.ts';

export interface Asked {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly scale: Scale;
}

/**
 * The whole gate: what a query is, decided on its parse tree. Gives what it asks for: rows, its plan, or both.
 * @throws Refusal with the first rule that it breaks, and where
 */
export function checkQuery({ query, params, scale }: Asked): Statement['asks'] {
  checkText(query);
  const root = parseQuery(query);
  const statement = checkStructure(root);
  checkForm(root);
  checkRegex(root);
  checkCost(statement.query, params, scale);
  return statement.asks;
}
