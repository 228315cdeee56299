// Purpose: gives stored actor nodes new content.
// Parameters: $rows: [ { id, kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
WITH n, row, [label IN labels(n) WHERE label <> 'Actor'] AS old
REMOVE n:$(old)
SET n:$(row.kind)
SET n = row.properties, n.rowHash = row.rowHash
