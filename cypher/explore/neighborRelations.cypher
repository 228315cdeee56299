// Purpose: the relations around some actors, capped for each relation type and direction, the latest recorded first.
// Parameters: $actors: ids; $types, $statuses, $kinds (of the neighbor, or null), $asOf, $from, $until, $actorAttributes (of the neighbor),
//   $relationAttributes, $restricted as in graphActors;
//   $cap: how many relations of a type and direction at most.
// Columns: actor (id), type, direction (out, in, both), relations: [ { source, target, relation } ], total.
MATCH (a:Actor)-[r]-(b:Actor)
WHERE a.id IN $actors AND ($restricted OR r.public) AND type(r) IN $types AND r.status IN $statuses
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(b)))
  AND ($actorAttributes IS NULL OR all(one IN $actorAttributes WHERE any(text IN one WHERE text IN b.attributes)))
  AND ($relationAttributes IS NULL OR all(one IN $relationAttributes WHERE any(text IN one WHERE text IN r.attributes)))
  AND ($asOf IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($asOf))
    AND (r.standsUntil IS NULL OR r.standsUntil >= date($asOf))))
  AND ($from IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($until))
    AND (r.untilLatest IS NULL OR r.untilLatest >= date($from))))
WITH a, r, type(r) AS type,
  CASE WHEN r.symmetric THEN 'both' WHEN startNode(r) = a THEN 'out' ELSE 'in' END AS direction
ORDER BY coalesce(r.untilLatest, r.sinceLatest) DESC, r.id
WITH a, type, direction, collect({ source: startNode(r).id, target: endNode(r).id, relation: r }) AS found
RETURN a.id AS actor, type, direction, found[..toInteger($cap)] AS relations, size(found) AS total
ORDER BY actor, type, direction
