// Purpose: removes relations and links.
// Parameters: $rows: [ { element } ].
// Columns: none.
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
DELETE r
