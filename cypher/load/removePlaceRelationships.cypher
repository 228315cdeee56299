// Purpose: removes relations and links that start at Place nodes.
// Parameters: $rows: [ { source, key } ].
// Columns: none.
UNWIND $rows AS row
MATCH (:Place {id: row.source})-[r]->()
WHERE coalesce(r.key, r.id) = row.key
DELETE r
