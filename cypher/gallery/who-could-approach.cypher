// Title: Who could approach an actor directly, and on what ground?
// Titre: Qui pourrait aborder un acteur directement, et à quel titre ?
// Meaning: Relations that give access toward the actor, in whichever direction their arrow points.
// Sens: Les relations qui donnent accès vers l’acteur, quel que soit le sens de leur flèche.
// Caveat: Direct ways alone, with the state of their channel; Reach answers for the others.
// Réserve: Les voies directes seulement, avec l’état de leur canal ; l’Accès répond pour les autres.
// Parameters: $actor = 'hamadoun-koufa'
// Types: $actor actor
MATCH (a:Actor {id: $actor})-[r]-(other:Actor)
WITH other, r, CASE WHEN startNode(r) = other THEN r.accessForward ELSE r.accessBackward END AS ground
WHERE ground <> 'none' AND r.status <> 'refuted'
RETURN ground, other.label AS other, type(r) AS type, r.channel AS channel, r.since AS since, r.summary AS summary,
  [$actor, other.id, r.id] AS ids
ORDER BY ground, other, type
