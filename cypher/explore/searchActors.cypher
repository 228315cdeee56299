// Purpose: candidates for a search over names and aliases.
// Parameters: $lucene: a query built from escaped words (never what a user typed as it stands); $most: how many at most.
// Columns: actor (node), score, degree.
CALL db.index.fulltext.queryNodes('actorNames', $lucene) YIELD node, score
WITH node, score
ORDER BY score DESC, node.id
LIMIT toInteger($most)
RETURN node AS actor, score, COUNT { (node)--(:Actor) } AS degree
