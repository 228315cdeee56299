// Purpose: actors by id.
// Parameters: $actors: ids; $asOf: ISO day or null; $from, $until: ISO days of a window, or null;
//   $restricted: whether restricted rows may show.
// Columns: actor (node), listed (whether some authority lists it as terrorist on the date).
MATCH (a:Actor)
WHERE a.id IN $actors AND ($restricted OR a.public)
RETURN a AS actor, EXISTS {
  MATCH (:Actor)-[l:LISTED_AS_TERRORIST]->(a)
  WHERE ($restricted OR l.public) AND l.status <> 'refuted'
    AND ($asOf IS NULL OR ((l.sinceEarliest IS NULL OR l.sinceEarliest <= date($asOf))
      AND (l.standsUntil IS NULL OR l.standsUntil >= date($asOf))))
    AND ($from IS NULL OR ((l.sinceEarliest IS NULL OR l.sinceEarliest <= date($until))
      AND (l.untilLatest IS NULL OR l.untilLatest >= date($from))))
} AS listed
ORDER BY a.id
