// Purpose: numbers that a source states about an actor.
// Parameters: $actor: id.
// Columns: figure (node).
MATCH (figure:Figure)-[:DESCRIBES]->(:Actor {id: $actor})
RETURN figure
ORDER BY figure.date, figure.id
