import { parseMarkdown, type Block, type Run } from './parseMarkdown.ts';

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ weight, text }, at) => {
    if (weight === 'bold') return <b key={at}>{text}</b>;
    return weight === 'italic' ? <i key={at}>{text}</i> : <span key={at}>{text}</span>;
  });

/** Paragraphs and lists. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block, at) =>
    block.is === 'list' ? (
      <ul key={at}>
        {block.items.map((runs, item) => (
          <li key={item}>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={at}>
        <Runs runs={block.runs} />
      </p>
    ),
  );

/** The text of a scene. */
export const Markdown = ({ text }: { text: string }) => <Blocks blocks={parseMarkdown(text)} />;
