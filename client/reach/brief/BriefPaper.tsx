import type { ReactNode } from 'react';
import type { Block, BriefDocument, Item, Run } from './briefDocument.ts';
import './briefPaper.css';

function RunText({ run: { text, as } }: { readonly run: Run }) {
  switch (as) {
    case 'name':
      return <bdi className="paper__name">{text}</bdi>;
    case 'strong':
      return <strong>{text}</strong>;
    case 'title':
      return <cite>{text}</cite>;
    case 'cite':
      return <span className="paper__place">{text}</span>;
    case 'plain':
      return text;
  }
}

const Line = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map((run, at) => <RunText key={at} run={run} />);

const ItemLines = ({ item: { runs, more } }: { readonly item: Item }) => (
  <li>
    <p>
      <Line runs={runs} />
    </p>
    {more.map((line, at) => (
      <p key={at} className="paper__more">
        <Line runs={line} />
      </p>
    ))}
  </li>
);

function BlockView({ block, picture }: { readonly block: Block; readonly picture: ReactNode }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <p>
          <Line runs={block.runs} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, at) => <ItemLines key={at} item={item} />);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'picture':
      return (
        <figure role="img" aria-label={block.alt}>
          {picture}
        </figure>
      );
  }
}

/** A brief as it is printed: on A4, black on white whatever the theme; on the screen it is not seen. */
export function BriefPaper({
  brief: { language, title, terms, handling, blocks, caveat, origin, annex },
  picture,
}: {
  readonly brief: BriefDocument;
  readonly picture: ReactNode;
}) {
  return (
    <article className="paper" data-theme="light" lang={language}>
      <header>
        <p className="paper__mark" data-handling={handling.level}>
          {handling.mark}
        </p>
        <h1>{title}</h1>
        <p className="paper__terms">{terms}</p>
      </header>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} picture={picture} />
      ))}
      <p className="paper__caveat">{caveat}</p>
      <p className="paper__origin">{origin}</p>
      {annex.length > 0 && (
        <section className="paper__annex">
          {annex.map((block, at) => (
            <BlockView key={at} block={block} picture={null} />
          ))}
        </section>
      )}
    </article>
  );
}
