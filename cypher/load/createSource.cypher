// Purpose: creates source nodes.
// Parameters: $rows: [ { kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:Source)
SET n = row.properties, n.rowHash = row.rowHash
