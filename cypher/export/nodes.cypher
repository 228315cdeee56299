// Purpose: the nodes of an export that are no actors.
// Parameters: $restricted: whether restricted rows may show.
// Columns: node.
MATCH (node:Event|Place|Figure|Source)
WHERE $restricted OR node.public
RETURN node
ORDER BY labels(node)[0], node.id
