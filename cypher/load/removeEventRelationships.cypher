// Purpose: removes relations and links that start at Event nodes.
// Parameters: $rows: [ { source, key } ].
// Columns: none.
UNWIND $rows AS row
MATCH (:Event {id: row.source})-[r]->()
WHERE coalesce(r.key, r.id) = row.key
DELETE r
