// Purpose: creates actor nodes.
// Parameters: $rows: [ { kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:Actor)
SET n = row.properties, n.rowHash = row.rowHash
SET n:$(row.kind)
