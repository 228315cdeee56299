import { LanguageSupport, StreamLanguage, type StringStream } from '@codemirror/language';

/** The words that structure a query. */
export const cypherWords: readonly string[] = (
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND CALL UNION ALL DISTINCT ORDER BY ASC DESC SKIP LIMIT AS AND OR NOT XOR IN IS ' +
  'NULL TRUE FALSE CASE WHEN THEN ELSE END EXISTS COUNT COLLECT STARTS ENDS CONTAINS SHORTEST EXPLAIN PROFILE YIELD ANY NONE SINGLE'
).split(' ');

/** Functions that read. */
export const cypherFunctions: readonly string[] = (
  'count collect sum avg min max size length type labels keys properties id elementId nodes relationships startNode endNode ' +
  'coalesce head last tail range reverse toLower toUpper trim split replace substring toString toInteger toFloat abs round date ' +
  'duration duration.between reduce any all none single exists shortestPath allShortestPaths percentileCont stDev'
).split(' ');

const words: ReadonlySet<string> = new Set(cypherWords);

/** What lies open across lines: a comment or a text, by its end. */
interface State {
  until: string | null;
}

function inside(stream: StringStream, state: State, until: string): string {
  const style = until === '*/' ? 'comment' : 'string';
  while (!stream.eol()) {
    if (until !== '*/' && stream.peek() === '\\') {
      stream.next();
      stream.next();
    } else if (stream.match(until)) {
      state.until = null;
      return style;
    } else stream.next();
  }
  return style;
}

function token(stream: StringStream, state: State): string | null {
  if (state.until !== null) return inside(stream, state, state.until);
  if (stream.eatSpace()) return null;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.until = '*/';
    return inside(stream, state, '*/');
  }
  const quote = stream.match(/^['"]/, true);
  if (quote !== null && quote !== false && quote !== true) {
    state.until = quote[0];
    return inside(stream, state, quote[0]);
  }
  if (stream.match(/^`[^`]*`/)) return 'variableName';
  if (stream.match(/^\$\w+/)) return 'atom';
  if (stream.match(/^\d+(?:\.\d+)?/)) return 'number';
  if (stream.match(/^:\s*[A-Za-z_]\w*/)) return 'typeName';
  if (stream.match(/^\.[A-Za-z_]\w*/)) return 'propertyName';
  const word = stream.match(/^[A-Za-z_]\w*/, true);
  if (word !== null && word !== false && word !== true)
    return words.has(word[0].toUpperCase()) ? 'keyword' : 'variableName';
  stream.next();
  return 'operator';
}

/** Cypher as far as its colors and brackets need it. Whether a query is right, the server says. */
export const cypherLanguage = new LanguageSupport(
  StreamLanguage.define<State>({
    name: 'cypher',
    startState: () => ({ until: null }),
    token,
    languageData: {
      commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
      closeBrackets: { brackets: ['(', '[', '{', "'", '"'] },
    },
  }),
);
