// Purpose: removes place nodes; their relations and links have been removed before.
// Parameters: $rows: [ { id } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Place {id: row.id})
DELETE n
