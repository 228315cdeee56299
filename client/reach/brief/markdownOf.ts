import type { Block, BriefDocument, Item, Run } from './briefDocument.ts';
import { escapeMarkdown, isolatedName } from './escapeMarkdown.ts';

/** Where the emphasis would touch a letter or hold only space, it is left out. */
const marked = (text: string, mark: string): string => {
  const inner = text.trim();
  const after = text.slice(text.trimEnd().length);
  return inner === '' ? text : `${mark}${escapeMarkdown(inner)}${mark}${after}`;
};

function runText({ text, as }: Run): string {
  switch (as) {
    case 'name':
      return `**${escapeMarkdown(isolatedName(text))}**`;
    case 'strong':
      return marked(text, '**');
    case 'title':
      return marked(text, '*');
    case 'plain':
    case 'cite':
      return escapeMarkdown(text);
  }
}

const lineText = (runs: readonly Run[]): string => runs.map(runText).join('');

const itemText = ({ runs, more }: Item, mark: string): string => {
  const indent = ' '.repeat(mark.length);
  return [`${mark}${lineText(runs)}`, ...more.map((line) => `${indent}- ${lineText(line)}`)].join(
    '\n',
  );
};

/** A block as Markdown; a picture is nothing there, since what it shows is told. */
function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [lineText(block.runs)];
    case 'list':
      return [
        block.items
          .map((item, at) => itemText(item, block.ordered ? `${at + 1}. ` : '- '))
          .join('\n'),
      ];
    case 'picture':
      return [];
  }
}

/** A brief as Markdown that pastes well: every name is text, and nothing in it calls another host. */
export const markdownOf = (document: BriefDocument): string =>
  [
    `# ${escapeMarkdown(document.title)}`,
    `**${escapeMarkdown(document.handling.mark)}** · ${escapeMarkdown(document.terms)}`,
    ...document.blocks.flatMap(blockText),
    `*${escapeMarkdown(document.caveat)}*`,
    escapeMarkdown(document.origin),
    ...document.annex.flatMap(blockText),
    '',
  ].join('\n\n');
