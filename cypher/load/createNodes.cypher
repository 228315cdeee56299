// Purpose: creates nodes.
// Parameters: $rows: [ { labels, properties, days (bounds as text) } ].
// Columns: id, element (the elementId, by which its relationships find it).
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
SET n.sinceEarliest = date(row.days.sinceEarliest), n.sinceLatest = date(row.days.sinceLatest),
  n.untilEarliest = date(row.days.untilEarliest), n.untilLatest = date(row.days.untilLatest)
RETURN row.properties.id AS id, elementId(n) AS element
