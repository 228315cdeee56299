// Title: Who shares an enemy with an actor, without being its enemy?
// Titre: Qui partage un ennemi avec un acteur, sans être le sien ?
// Meaning: Those hostile to somebody to whom the actor is hostile, with the enemies they share.
// Sens: Ceux qui sont hostiles à quelqu’un à qui l’acteur l’est aussi, avec les ennemis qu’ils partagent.
// Caveat: A common enemy makes no friend.
// Réserve: Un ennemi commun ne fait pas un ami.
// Parameters: $actor = 'hamadoun-koufa'
// Types: $actor actor
MATCH (a:Actor {id: $actor})-[x {sign: -1}]-(enemy:Actor)-[y {sign: -1}]-(other:Actor)
WHERE other <> a AND NOT EXISTS { (other)-[{sign: -1}]-(a) } AND x.status <> 'refuted' AND y.status <> 'refuted'
RETURN other.label AS other, collect(DISTINCT enemy.label) AS sharedEnemies,
  collect(DISTINCT other.id) + collect(DISTINCT enemy.id) + collect(DISTINCT x.id) + collect(DISTINCT y.id) AS ids
ORDER BY size(sharedEnemies) DESC, other
