// Purpose: candidates for a search over the folded names of actors, events, places and sources.
// Parameters: $lucene: a query built from folded words (never what a user typed as it stands); $labels: which of
//   Actor, Event, Place, Source; $most: how many at most;
//   $restricted: whether restricted rows may show.
// Columns: node, score, degree (relations between actors; 0 for others).
CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node, score
WHERE ($restricted OR node.public) AND any(label IN $labels WHERE label IN labels(node))
WITH node, score
ORDER BY score DESC, node.id
LIMIT toInteger($most)
RETURN node, score, COUNT { (node:Actor)-[r]-(:Actor) WHERE $restricted OR r.public } AS degree
