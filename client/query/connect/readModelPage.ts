/** A part of the page about the graph. */
export type ModelPart =
  | { readonly is: 'heading'; readonly level: number; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'code'; readonly language: string; readonly text: string }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The cells of a line of a table; an escaped bar is no border. */
const cellsOf = (line: string): string[] =>
  line
    .replaceAll('\\|', '\u2223')
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim().replaceAll('\u2223', '|'));

function partOf(block: string): ModelPart {
  const heading = /^(#+) (.+)$/.exec(block);
  if (heading !== null)
    return { is: 'heading', level: (heading[1] ?? '').length, text: heading[2] ?? '' };
  const code = /^```(\w*)\n([\s\S]*?)\n?```$/.exec(block);
  if (code !== null) return { is: 'code', language: code[1] ?? '', text: code[2] ?? '' };
  const lines = block.split('\n');
  if (block.startsWith('- '))
    return { is: 'list', items: lines.map((line) => line.replace(/^- /, '')) };
  if (block.startsWith('|')) {
    const [head = '', , ...rows] = lines;
    return { is: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
  }
  return { is: 'text', text: block };
}

/** The parts of a page as `npm run generate` writes it: headings, texts, lists, tables, code. */
export const readModelPage = (page: string): ModelPart[] =>
  (page.match(/```[\s\S]*?```|(?:(?!```)\S[^\n]*(?:\n(?!\n|```)[^\n]+)*)/g) ?? []).map((block) =>
    partOf(block.trim()),
  );
