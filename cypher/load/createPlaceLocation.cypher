// Purpose: creates relationships from (Place) to (Place).
// Parameters: $rows: [ { type, source, target, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (s:Place {id: row.source})
MATCH (t:Place {id: row.target})
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties, r.rowHash = row.rowHash
