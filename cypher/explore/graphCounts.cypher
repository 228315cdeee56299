// Purpose: how many actors and relations fit the filters of a graph that was capped.
// Parameters: $types, $statuses, $kinds, $asOf, $from, $until, $actorAttributes, $relationAttributes, $keepIsolated, $restricted as in graphActors.
// Columns: actors, relations. Each relation is seen from both of its ends.
MATCH (a:Actor)
WHERE ($restricted OR a.public) AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(a)))
  AND ($actorAttributes IS NULL OR all(one IN $actorAttributes WHERE any(text IN one WHERE text IN a.attributes)))
  AND ($asOf IS NULL OR ((a.sinceEarliest IS NULL OR a.sinceEarliest <= date($asOf))
    AND (a.untilLatest IS NULL OR a.untilLatest >= date($asOf))))
  AND ($from IS NULL OR ((a.sinceEarliest IS NULL OR a.sinceEarliest <= date($until))
    AND (a.untilLatest IS NULL OR a.untilLatest >= date($from))))
CALL (a) {
  MATCH (a)-[r]-(b:Actor)
  WHERE ($restricted OR r.public) AND type(r) IN $types AND r.status IN $statuses
    AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(b)))
    AND ($actorAttributes IS NULL OR all(one IN $actorAttributes WHERE any(text IN one WHERE text IN b.attributes)))
    AND ($relationAttributes IS NULL OR all(one IN $relationAttributes WHERE any(text IN one WHERE text IN r.attributes)))
    AND ($asOf IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($asOf))
      AND (r.standsUntil IS NULL OR r.standsUntil >= date($asOf))))
    AND ($from IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($until))
      AND (r.untilLatest IS NULL OR r.untilLatest >= date($from))))
  RETURN count(r) AS degree
}
WITH degree
WHERE $keepIsolated OR degree > 0
RETURN count(*) AS actors, sum(degree) / 2 AS relations
