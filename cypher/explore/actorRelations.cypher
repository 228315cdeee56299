// Purpose: all relations of one actor with both ends, for its dossier.
// Parameters: $actor: id; $asOf: ISO day, or null for all times; $restricted: whether restricted rows may show.
// Columns: relation, source, target (nodes).
MATCH (a:Actor {id: $actor})-[r]-(:Actor)
WHERE ($restricted OR r.public) AND ($asOf IS NULL OR ((r.sinceEarliest IS NULL OR r.sinceEarliest <= date($asOf))
  AND (r.standsUntil IS NULL OR r.standsUntil >= date($asOf))))
WITH DISTINCT r
RETURN r AS relation, startNode(r) AS source, endNode(r) AS target
ORDER BY r.sinceEarliest, r.id
