// Purpose: gives stored source nodes new content.
// Parameters: $rows: [ { id, kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
SET n = row.properties, n.rowHash = row.rowHash
