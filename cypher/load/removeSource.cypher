// Purpose: removes source nodes; their relations and links have been removed before.
// Parameters: $rows: [ { id } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
DELETE n
