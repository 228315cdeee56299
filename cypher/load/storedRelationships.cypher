// Purpose: every stored relationship with all that it holds, to compare it with what it ought to hold.
// Columns: element (its elementId), type, source and target (ids of its ends), properties, mistyped (bounds that are no days).
MATCH (s)-[r]->(t)
RETURN elementId(r) AS element, type(r) AS type, s.id AS source, t.id AS target, properties(r) AS properties,
  [name IN ['sinceEarliest', 'sinceLatest', 'untilEarliest', 'untilLatest', 'standsUntil']
    WHERE r[name] IS NOT NULL AND NOT r[name] IS :: DATE] AS mistyped
