import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import notebook from '../../../docs/notebook.py?raw';
import type { ConnectionMessage } from '../../../model/messages/connection.ts';
import { notebookCell } from '../../../model/notebookCell.ts';
import { connectionCall } from '../../api/calls.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useWording } from '../../parts/useTexts.ts';
import { connectTexts } from '../../../wording/connectTexts.ts';
import { ModelPage } from './ModelPage.tsx';
import './connectPage.css';

/** A line of what one needs, to be marked and copied. */
const Known = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** The cell, with what it needs filled in. */
function Notebook({ connection }: { connection: ConnectionMessage }) {
  const word = useWording();
  const [isCopied, setCopied] = useState(false);
  const cell = notebookCell(notebook, connection);
  const copy = () => void navigator.clipboard.writeText(cell).then(() => setCopied(true));
  return (
    <>
      <h2 className="connect__head">
        {word(connectTexts.notebook)}
        <button type="button" className="chip" onClick={copy} onBlur={() => setCopied(false)}>
          {word(isCopied ? connectTexts.copied : connectTexts.copy)}
        </button>
      </h2>
      <pre
        className="connect__cell"
        role="region"
        tabIndex={0}
        aria-label={word(connectTexts.notebook)}
      >
        {cell}
      </pre>
    </>
  );
}

function Address({ connection }: { connection: ConnectionMessage }) {
  const word = useWording();
  const { address, user, database, password } = connection;
  return (
    <dl className="connect__known">
      <Known label={word(connectTexts.address)}>
        <code>{address}</code>
      </Known>
      <Known label={word(connectTexts.user)}>
        <code>{user}</code>
      </Known>
      {database !== null && (
        <Known label={word(connectTexts.database)}>
          <code>{database}</code>
        </Known>
      )}
      <Known label={word(connectTexts.password)}>
        {word(password.is === 'file' ? connectTexts.inFile : connectTexts.inVariable)}{' '}
        <code>{password.is === 'file' ? password.path : password.name}</code>
      </Known>
      <Known label={word(connectTexts.same)}>
        <code>npm run connect</code>
      </Known>
      <Known label={word(connectTexts.shell)}>
        <code>npm run cypher-shell</code>
      </Known>
      <Known label={word(connectTexts.browser)}>
        <code>npm run neo4j -- --browser</code>
      </Known>
    </dl>
  );
}

/** How other programs reach the database, and what the graph is made of. */
export function ConnectPage({ children }: { readonly children: ReactNode }) {
  const word = useWording();
  const { data, failureReason } = useQuery(connectionCall);
  return (
    <>
      <section className="brief query-panel" aria-label={word(connectTexts.connect)}>
        {children}
        <p>{word(connectTexts.intro)}</p>
        {data !== undefined && <Address connection={data} />}
        {failureReason !== null && data === undefined && <Failure failure={failureReason} />}
        <p className="query-closed">{word(connectTexts.caution)}</p>
      </section>
      <main className="sheet query-sheet connect" id="content" tabIndex={-1}>
        {data !== undefined && <Notebook connection={data} />}
        <h2 className="connect__head">{word(connectTexts.model)}</h2>
        <p>{word(connectTexts.modelNote)}</p>
        <ModelPage />
      </main>
    </>
  );
}
