import type { ConnectionMessage } from './messages/connection.ts';

/** A text as Python writes it; the escapes of JSON are those of Python too. */
const python = (text: string): string => JSON.stringify(text);

/**
 * A cell for a notebook, which makes a networkx graph of the database.
 * @param template `docs/notebook.py`
 */
export function notebookCell(
  template: string,
  { address, user, database, password }: ConnectionMessage,
): string {
  const secret =
    password.is === 'file'
      ? `Path(${python(password.path)}).read_text().strip()`
      : `os.environ[${python(password.name)}]`;
  return template
    .replaceAll('"{{address}}"', () => python(address))
    .replaceAll('"{{user}}"', () => python(user))
    .replaceAll('{{password}}', () => secret)
    .replaceAll('{{database}}', () => (database === null ? 'None' : python(database)));
}
