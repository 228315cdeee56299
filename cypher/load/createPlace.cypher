// Purpose: creates place nodes.
// Parameters: $rows: [ { kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:Place)
SET n = row.properties, n.rowHash = row.rowHash
