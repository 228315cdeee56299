// Purpose: creates event nodes.
// Parameters: $rows: [ { kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:Event)
SET n = row.properties, n.rowHash = row.rowHash
