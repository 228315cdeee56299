// Purpose: removes figure nodes; their relations and links have been removed before.
// Parameters: $rows: [ { id } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Figure {id: row.id})
DELETE n
