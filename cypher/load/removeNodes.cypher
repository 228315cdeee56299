// Purpose: removes nodes; their relationships have been removed before.
// Parameters: $rows: [ { element } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
DELETE n
