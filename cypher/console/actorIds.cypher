// Purpose: which of some nodes are actors.
// Parameters: $nodes: ids under which the server finds them.
// Columns: id.
MATCH (a:Actor)
WHERE elementId(a) IN $nodes
RETURN a.id AS id
