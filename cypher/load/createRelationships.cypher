// Purpose: creates relations and links between nodes.
// Parameters: $rows: [ { type, source and target (elementIds), properties, days (its bounds as text) } ].
// Columns: none.
UNWIND $rows AS row
MATCH (s)
WHERE elementId(s) = row.source
MATCH (t)
WHERE elementId(t) = row.target
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties
SET r.sign = toInteger(row.properties.sign)
SET r.sinceEarliest = date(row.days.sinceEarliest), r.sinceLatest = date(row.days.sinceLatest),
  r.untilEarliest = date(row.days.untilEarliest), r.untilLatest = date(row.days.untilLatest),
  r.standsUntil = date(row.days.standsUntil)
