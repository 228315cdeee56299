// Purpose: the actors of a filtered graph, those of highest degree first, then by id.
// Parameters: $types, $statuses: lists of relation types and statuses that remain; $kinds: list of actor kinds, or null for all;
//   $actorAttributes, $relationAttributes: what own columns have to hold, a list of `column|value` for each column, of which one
//   suffices; null for anything;
//   $asOf: ISO day or null; $from, $until: ISO days of a window, or null; $keepIsolated: whether actors without a remaining
//   relation stay; $most: how many actors at most; $restricted: whether restricted rows may show.
// Columns: actor (node), listed (whether some authority lists it as terrorist on the date), degree.
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
WITH a, degree
WHERE $keepIsolated OR degree > 0
ORDER BY degree DESC, a.id
LIMIT toInteger($most)
RETURN a AS actor, degree, EXISTS {
  MATCH (:Actor)-[l:LISTED_AS_TERRORIST]->(a)
  WHERE ($restricted OR l.public) AND l.status <> 'refuted'
    AND ($asOf IS NULL OR ((l.sinceEarliest IS NULL OR l.sinceEarliest <= date($asOf))
      AND (l.standsUntil IS NULL OR l.standsUntil >= date($asOf))))
    AND ($from IS NULL OR ((l.sinceEarliest IS NULL OR l.sinceEarliest <= date($until))
      AND (l.untilLatest IS NULL OR l.untilLatest >= date($from))))
} AS listed
