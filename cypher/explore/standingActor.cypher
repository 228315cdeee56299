// Purpose: who stands for an actor that a layer says is the same as another.
// Parameters: $actor: id; $restricted: whether restricted rows may show.
// Columns: id.
MATCH (a:Actor)
WHERE $actor IN a.joinedIds AND ($restricted OR a.public)
RETURN a.id AS id
LIMIT 1
