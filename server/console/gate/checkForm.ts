import { allOf, everyOf, type Piece } from './piece.ts';
import { Refusal } from './refusal.ts';

/** NOTs, and properties and indexes one behind the other, at most: the planner goes down one step for each, and has no end. */
const mostChained = 60;
/** How often AND, OR, XOR and NOT may take turns within each other: the planner turns each into the others, over and over. */
const mostTurns = 24;
/** XORs in one expression: the planner writes out both sides twice for each, which doubles it each time. */
const mostXors = 6;

/** The rules that join truths, and what joins them. */
const joining = new Set(['expression', 'expression11', 'expression10', 'expression9']);
const joints = new Set(['OR', 'XOR', 'AND', 'NOT']);

interface Above {
  readonly chained: number;
  readonly turns: number;
  readonly joint: string;
}

const chainedIn = ({ parts }: Piece): number =>
  parts.filter(({ rule, token }) => rule === 'postFix' || token === 'NOT').length;

const jointOf = ({ rule, parts }: Piece): string =>
  joining.has(rule) ? (parts.find(({ token }) => joints.has(token))?.token ?? '') : '';

function goDown(piece: Piece, above: Above): void {
  const chained = above.chained + chainedIn(piece);
  if (chained > mostChained) throw new Refusal('tooDeep', piece, String(mostChained));
  const own = jointOf(piece);
  const joint = own === '' ? above.joint : own;
  const turns = above.turns + (joint === above.joint ? 0 : 1);
  if (turns > mostTurns) throw new Refusal('tooTangled', piece);
  for (const part of piece.parts) goDown(part, { chained, turns, joint });
}

/**
 * What only the planner of Neo4j stumbles over. It plans before it looks whether it was stopped, and counts no memory while it
 * does: forty XORs end the JVM, and a thread that runs out of its stack never answers.
 *
 * @throws Refusal
 */
export function checkForm(root: Piece): void {
  goDown(root, { chained: 0, turns: 0, joint: '' });
  for (const expression of everyOf(root, 'expression')) {
    const xors = [...allOf(expression)].filter(({ token }) => token === 'XOR').length;
    if (xors > mostXors) throw new Refusal('tooTangled', expression);
  }
}
