// Purpose: when the relations of a filtered graph begin, by category, and when events happen.
// Parameters: $types, $statuses, $kinds, $asOf, $from, $until, $actorAttributes, $relationAttributes,
//   $restricted as in graphActors.
// Columns: category (null for events), since (partial date, or null), count.
CALL () {
  MATCH (a:Actor)-[r]->(b:Actor)
  WHERE ($restricted OR r.public) AND type(r) IN $types AND r.status IN $statuses
    AND ($relationAttributes IS NULL OR all(one IN $relationAttributes WHERE any(text IN one WHERE text IN r.attributes)))
    AND ($actorAttributes IS NULL OR all(one IN $actorAttributes WHERE any(text IN one WHERE text IN a.attributes)))
    AND ($actorAttributes IS NULL OR all(one IN $actorAttributes WHERE any(text IN one WHERE text IN b.attributes)))
    AND ($kinds IS NULL OR (any(kind IN $kinds WHERE kind IN labels(a)) AND any(kind IN $kinds WHERE kind IN labels(b))))
    AND ($asOf IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($asOf))
      AND (r.standsUntil IS NULL OR r.standsUntil >= date($asOf))))
    AND ($from IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($until))
      AND (r.untilLatest IS NULL OR r.untilLatest >= date($from))))
  RETURN r.category AS category, r.since AS since, count(*) AS count
  UNION ALL
  MATCH (e:Event)
  WHERE ($restricted OR e.public) AND ($asOf IS NULL OR e.date IS NULL OR e.date <= $asOf)
    AND ($from IS NULL OR e.date IS NULL
      OR (left($until, size(e.date)) >= e.date AND coalesce(e.until, e.date) >= left($from, size(e.date))))
  RETURN null AS category, e.date AS since, count(*) AS count
}
RETURN category, since, count
ORDER BY since, category
