// Purpose: gives stored nodes other labels and new content.
// Parameters: $rows: [ { element, labels, properties, days (bounds as text) } ].
// Columns: none.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
WITH n, row, [label IN labels(n) WHERE NOT label IN row.labels] AS old
REMOVE n:$(old)
SET n:$(row.labels)
SET n = row.properties
SET n.sinceEarliest = date(row.days.sinceEarliest), n.sinceLatest = date(row.days.sinceLatest),
  n.untilEarliest = date(row.days.untilEarliest), n.untilLatest = date(row.days.untilLatest)
