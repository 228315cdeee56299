// Purpose: of an exported script, creates relationships; the rows are written into it as a literal, and labels for FROM and TO.
// Parameters: $rows: [ { from, type, to, properties } ].
// Columns: none.
UNWIND $rows AS row
MATCH (s:FROM {id: row.from})
MATCH (t:TO {id: row.to})
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties;
