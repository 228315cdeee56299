const apart =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`[^`]*(?:`|$)/g;

/**
 * A query with blanks for what its comments and texts hold, character for character, so that places stay the same: what is
 * found in it is Cypher. The marks around a text stay.
 */
export const maskCypher = (query: string): string =>
  query.replace(apart, (part) => {
    if (part.startsWith('/')) return part.replace(/[^\n]/g, ' ');
    const inner = part.slice(1, -1).replace(/[^\n]/g, ' ');
    return part.length < 2 ? part : `${part[0] ?? ''}${inner}${part.at(-1) ?? ''}`;
  });
