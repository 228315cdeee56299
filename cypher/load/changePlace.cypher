// Purpose: gives stored place nodes new content.
// Parameters: $rows: [ { id, kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Place {id: row.id})
SET n = row.properties, n.rowHash = row.rowHash
