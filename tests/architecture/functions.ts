import ts from 'typescript';
import type { SourceFile } from './house.ts';

export interface FunctionMeasure {
  readonly path: string;
  readonly name: string;
  /** Lines from the first of its signature to the last of its body. */
  readonly lines: number;
  /** Where a ternary stands in a ternary, directly in this function. */
  readonly nestedTernaries: readonly string[];
}

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

function nameOf(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): string {
  if (node.name !== undefined) return node.name.getText(source);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText(source);
  return 'anonymous';
}

/** The functions of a file with their lengths; functions inside others count for both. */
export function functionsIn({ path, text }: SourceFile): FunctionMeasure[] {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const lineOf = (position: number): number =>
    source.getLineAndCharacterOfPosition(position).line + 1;
  const found: FunctionMeasure[] = [];
  const file: { ternaries: string[] } = { ternaries: [] };
  const visit = (node: ts.Node, ternaries: string[]): void => {
    let own = ternaries;
    if (isFunction(node) && node.body !== undefined) {
      own = [];
      found.push({
        path,
        name: nameOf(node, source),
        lines: lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1,
        nestedTernaries: own,
      });
    }
    if (ts.isConditionalExpression(node) && hasTernaryAbove(node))
      own.push(`${path}:${lineOf(node.getStart(source))}`);
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(source, file.ternaries);
  found.push({ path, name: 'file', lines: 0, nestedTernaries: file.ternaries });
  return found;
}

/** Whether an expression is itself a branch or a condition of a ternary, brackets aside. */
function hasTernaryAbove(node: ts.Node): boolean {
  let above = node.parent;
  while (ts.isParenthesizedExpression(above)) above = above.parent;
  return ts.isConditionalExpression(above);
}
