import type { ReactNode } from 'react';
import graphModelPage from '../../../docs/graph-model.md?raw';
import { readModelPage, type ModelPart } from './readModelPage.ts';

/** A text with what stands between backticks as code. */
const Inline = ({ text }: { text: string }): ReactNode =>
  text
    .split(/`([^`]+)`/)
    .map((piece, at) => (at % 2 === 1 ? <code key={at}>{piece}</code> : piece));

function Part({ part }: { part: ModelPart }) {
  switch (part.is) {
    case 'heading':
      return part.level <= 2 ? <h3>{part.text}</h3> : <h4>{part.text}</h4>;
    case 'text':
      return (
        <p>
          <Inline text={part.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>
              <Inline text={item} />
            </li>
          ))}
        </ul>
      );
    case 'code':
      // Whoever reads the graph as a picture has the map; here its arrows stand as text.
      return (
        <pre role="region" aria-label={part.language} tabIndex={0}>
          {part.text}
        </pre>
      );
    case 'table':
      return (
        <div className="model-page__table" role="region" aria-label={part.head[0]} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {part.head.map((cell, at) => (
                  <th key={at} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Inline text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

const [, ...parts] = readModelPage(graphModelPage);

/** What the graph is made of, and how it is asked: the page that is generated from the tables. */
export const ModelPage = () => (
  <div className="model-page" lang="en">
    {parts.map((part, at) => (
      <Part key={at} part={part} />
    ))}
  </div>
);
