// Purpose: gives stored figure nodes new content.
// Parameters: $rows: [ { id, kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Figure {id: row.id})
SET n = row.properties, n.rowHash = row.rowHash
