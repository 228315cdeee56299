// Purpose: gives stored relationships new content; one whose type or end changes is made anew instead.
// Parameters: $rows: [ { element, properties, days (its bounds as text) } ].
// Columns: none.
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
SET r = row.properties
SET r.sign = toInteger(row.properties.sign)
SET r.sinceEarliest = date(row.days.sinceEarliest), r.sinceLatest = date(row.days.sinceLatest),
  r.untilEarliest = date(row.days.untilEarliest), r.untilLatest = date(row.days.untilLatest),
  r.standsUntil = date(row.days.standsUntil)
