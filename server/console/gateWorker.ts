/** A thread that looks at queries before they run: whoever takes too long to read is ended with it, and holds up nobody. */
import { parentPort } from 'node:worker_threads';
import type { FromGate, ToGate } from './consoleMessages.ts';
import { checkQuery } from './gate/checkQuery.ts';
import { Refusal } from './gate/refusal.ts';

function look({ id, asked }: ToGate): FromGate {
  try {
    return { id, asks: checkQuery(asked) };
  } catch (error) {
    if (error instanceof Refusal) {
      const { rule, place, what } = error;
      return { id, refused: { rule, ...place, what } };
    }
    // A parser that runs out of its stack was given something that no query needs.
    if (error instanceof RangeError)
      return { id, refused: { rule: 'tooComplex', line: 1, column: 1, what: '' } };
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : 'not an Error' };
  }
}

/**
 * The first query of each shape takes the parser many times as long as the next. On a busy machine it would outlast the deadline,
 * be taken for too complex, and leave a thread as cold as it was: so one of the usual shapes is read before anybody asks.
 */
checkQuery({
  query: `MATCH p = (a:Actor {id: $id})-[r:LEADS|FIGHTS*1..2]-(b:Person&!Media) WHERE r.sign >= 0 AND NOT (b.id IN ['x'] OR b.name =~ 'x')
    AND EXISTS { (a)-[]->{1,2}(c) WHERE c.since IS NULL } CALL (a) { RETURN count(*) AS n }
    WITH a, n, collect(DISTINCT b {.id, m: [x IN nodes(p) WHERE x.id <> '' | x.label]}) AS l UNWIND l AS u
    RETURN a.label AS who, CASE WHEN n > 1 THEN date('2018') ELSE reduce(s = 0, y IN [1] | s + y) END AS d, COUNT { (a)--() } AS k
    ORDER BY who DESC SKIP 1 LIMIT 5 UNION ALL MATCH q = SHORTEST 1 (a)-[r]-+(b) RETURN a, r, b`,
  params: {},
  scale: { nodes: 1, relationships: 1 },
});

parentPort?.on('message', (message: ToGate) => parentPort?.postMessage(look(message)));
parentPort?.postMessage({ ready: true });
