// Purpose: whether there is an actor of an id.
// Parameters: $actor: id; $restricted: whether restricted rows may show.
// Columns: id.
MATCH (a:Actor {id: $actor})
WHERE $restricted OR a.public
RETURN a.id AS id
