// Purpose: gives stored actor nodes new content.
// Parameters: $rows: [ { id, kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
WITH n, row, [label IN labels(n) WHERE label <> 'Actor'] AS old
REMOVE n:$(old)
SET n:$(row.kind)
SET n = row.properties, n.rowHash = row.rowHash
SET n.sinceEarliest = date(row.properties.sinceEarliest), n.sinceLatest = date(row.properties.sinceLatest),
  n.untilEarliest = date(row.properties.untilEarliest), n.untilLatest = date(row.properties.untilLatest)
