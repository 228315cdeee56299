/** A stretch of text of one weight. */
export interface Run {
  readonly weight: 'plain' | 'bold' | 'italic';
  readonly text: string;
}

export type Block =
  | { readonly is: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly is: 'list'; readonly items: readonly (readonly Run[])[] };

const marked = /\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)([^*]+?)(?<=\S)\*/g;

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (until: number): void => {
    if (until > at) runs.push({ weight: 'plain', text: text.slice(at, until) });
  };
  for (const match of text.matchAll(marked)) {
    const [whole, bold, italic] = match;
    plain(match.index);
    if (bold !== undefined) runs.push({ weight: 'bold', text: bold });
    else runs.push({ weight: 'italic', text: italic ?? '' });
    at = match.index + whole.length;
  }
  plain(text.length);
  return runs;
}

/** Lines of a list, each with the lines that continue it. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}

/**
 * The part of Markdown that a scene needs: paragraphs, lists of `- `, **bold** and *italic*. Everything else, HTML and links
 * too, is text as it stands, so that no file can bring anything into the page but words.
 */
export function parseMarkdown(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n');
      if (lines[0]?.startsWith('- ') === true)
        return { is: 'list', items: itemsOf(lines).map(runsOf) };
      return { is: 'paragraph', runs: runsOf(lines.map((line) => line.trim()).join(' ')) };
    });
}
