const nameLine = /^\/\/ (.+)\n/;

/** The name of a query: the comment that it begins with; empty where it has none. */
export const nameOfQuery = (query: string): string => nameLine.exec(query)?.[1]?.trim() ?? '';

/** A query under a name, so that the name travels with its text. */
export function withName(query: string, name: string): string {
  const bare = query.replace(nameLine, '');
  const plain = name.replace(/\s+/g, ' ').trim();
  return plain === '' ? bare : `// ${plain}\n${bare}`;
}
