// Purpose: one relation by id, over all types, by the index on relation ids rather than a scan.
// Parameters: $relation: a kebab-case id (letters, digits and hyphens only); $restricted: whether restricted
//   rows may show.
// Columns: relation, source, target (nodes).
CALL db.index.fulltext.queryRelationships('relationIds', '"' + $relation + '"') YIELD relationship AS r
WHERE r.id = $relation AND ($restricted OR r.public)
RETURN r AS relation, startNode(r) AS source, endNode(r) AS target
