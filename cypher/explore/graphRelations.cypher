// Purpose: the relations of a filtered graph between actors already chosen.
// Parameters: $actors: ids of the chosen actors, or null for all; $types, $statuses, $asOf, $from, $until,
//   $relationAttributes, $restricted as in graphActors.
// Columns: source, target (actor ids), relation: { type, properties }. The days made for comparing stay behind: dates are the
//   dearest thing to send, and the partial dates say the same.
MATCH (s:Actor)-[r]->(t:Actor)
WHERE ($restricted OR r.public) AND type(r) IN $types AND r.status IN $statuses
  AND ($relationAttributes IS NULL OR all(one IN $relationAttributes WHERE any(text IN one WHERE text IN r.attributes)))
  AND ($actors IS NULL OR (s.id IN $actors AND t.id IN $actors))
  AND ($asOf IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($asOf))
    AND (r.standsUntil IS NULL OR r.standsUntil >= date($asOf))))
  AND ($from IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($until))
    AND (r.untilLatest IS NULL OR r.untilLatest >= date($from))))
RETURN s.id AS source, t.id AS target,
  {type: type(r), properties: r {.*, sinceEarliest: null, sinceLatest: null, untilEarliest: null, untilLatest: null, standsUntil: null, rowHash: null, sign: null, accessForward: null, accessBackward: null, superior: null, corrections: null}} AS relation
ORDER BY r.id
