// Title: Who is above an actor, and who is below it?
// Titre: Qui est au-dessus d’un acteur, et qui est au-dessous ?
// Meaning: Relations of authority, read by which end is above, whatever the arrow.
// Sens: Les relations d’autorité, lues selon l’extrémité qui est au-dessus, quelle que soit la flèche.
// Caveat: Authority may be formal only: see the degree. Dates are given, not compared.
// Réserve: L’autorité peut n’être que formelle : voyez le degré. Les dates sont données, non comparées.
// Parameters: $actor = 'hamadoun-koufa'
// Types: $actor actor
MATCH (a:Actor {id: $actor})-[r]-(other:Actor)
WHERE r.superior IS NOT NULL AND r.status <> 'refuted'
RETURN CASE WHEN (r.superior = 'source') = (startNode(r) = other) THEN 'above' ELSE 'below' END AS position,
  other.label AS other, type(r) AS type, r.degree AS degree, r.since AS since, r.until AS until, r.summary AS summary,
  [$actor, other.id, r.id] AS ids
ORDER BY position, other, type
