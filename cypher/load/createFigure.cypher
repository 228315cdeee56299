// Purpose: creates figure nodes.
// Parameters: $rows: [ { kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:Figure)
SET n = row.properties, n.rowHash = row.rowHash
