// Purpose: numbers that a source states about an actor.
// Parameters: $actor: id; $restricted: whether restricted rows may show.
// Columns: figure (node).
MATCH (figure:Figure)-[:DESCRIBES]->(:Actor {id: $actor})
WHERE $restricted OR figure.public
RETURN figure
ORDER BY figure.date, figure.id
