// Purpose: creates relationships from (Actor) to (Event).
// Parameters: $rows: [ { type, source, target, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (s:Actor {id: row.source})
MATCH (t:Event {id: row.target})
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties, r.rowHash = row.rowHash
