// Purpose: removes actor nodes; their relations and links have been removed before.
// Parameters: $rows: [ { id } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
DELETE n
