// Purpose: creates actor nodes.
// Parameters: $rows: [ { kind, properties, rowHash } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:Actor)
SET n = row.properties, n.rowHash = row.rowHash
SET n.sinceEarliest = date(row.properties.sinceEarliest), n.sinceLatest = date(row.properties.sinceLatest),
  n.untilEarliest = date(row.properties.untilEarliest), n.untilLatest = date(row.properties.untilLatest)
SET n:$(row.kind)
