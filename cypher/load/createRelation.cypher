// Purpose: creates relationships from (Actor) to (Actor).
// Parameters: $rows: [ { type, source, target, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
MATCH (s:Actor {id: row.source})
MATCH (t:Actor {id: row.target})
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties, r.rowHash = row.rowHash
SET r.sinceEarliest = date(row.properties.sinceEarliest), r.sinceLatest = date(row.properties.sinceLatest),
  r.untilEarliest = date(row.properties.untilEarliest), r.untilLatest = date(row.properties.untilLatest),
  r.standsUntil = date(row.properties.standsUntil)
