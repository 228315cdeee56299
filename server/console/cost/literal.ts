import { allOf, partOf, partsOf, stringOf, textOf, type Piece } from '../gate/piece.ts';
import { gathered, nothing, number, spelled, text, type Magnitude } from './magnitude.ts';
import type { Scope } from './scope.ts';

/** A number, text, map, truth or null as it is written. */
export function literalOf(piece: Piece, scope: Scope): Magnitude {
  const map = partOf(piece, 'map');
  if (map !== undefined)
    return gathered(
      partsOf(map, 'expression').map((value) => scope.survey.walk.expression(value, scope)),
    );
  const digits = partOf(piece, 'numberLiteral');
  if (digits !== undefined) return number(Math.abs(Number(textOf(digits).replaceAll('_', ''))));
  for (const { text: token } of allOf(piece))
    if (/^["']/.test(token)) {
      const value = stringOf(token);
      return text(value.length, spelled(value));
    }
  // Infinity and NaN are numbers that no range ends at.
  return /^(inf|nan)/i.test(textOf(piece)) ? number(Infinity) : nothing;
}
