// Purpose: the relations of an export between actors already chosen, with all that is stored of them.
// Parameters: $actors: ids of the chosen actors, or null for all; $types, $statuses: lists of relation types and statuses that
//   remain; $asOf: ISO day or null; $from, $until: ISO days of a window, or null; $relationAttributes: what own columns
//   have to hold, a list of `column|value` for each column, or null; $restricted: whether restricted rows may show.
// Columns: source, target (actor ids), relation.
MATCH (s:Actor)-[r]->(t:Actor)
WHERE ($restricted OR r.public) AND type(r) IN $types AND r.status IN $statuses
  AND ($relationAttributes IS NULL OR all(one IN $relationAttributes WHERE any(text IN one WHERE text IN r.attributes)))
  AND ($actors IS NULL OR (s.id IN $actors AND t.id IN $actors))
  AND ($asOf IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($asOf))
    AND (r.standsUntil IS NULL OR r.standsUntil >= date($asOf))))
  AND ($from IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($until))
    AND (r.untilLatest IS NULL OR r.untilLatest >= date($from))))
RETURN s.id AS source, t.id AS target, r AS relation
ORDER BY r.id
