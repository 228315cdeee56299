// Title: Who is tied in friendship and in enmity to the same other?
// Titre: Qui est lié d’amitié et d’inimitié au même autre ?
// Meaning: Pairs with relations of both signs, at whatever dates.
// Sens: Les paires qui ont des relations des deux signes, quelles que soient les dates.
// Caveat: They may lie years apart: compare the dates. Local deals among enemies are common, and no error.
// Réserve: Des années peuvent les séparer : comparez les dates. Les accords locaux entre ennemis sont courants, et ne sont pas une erreur.
// Parameters: none
// Types: none
MATCH (a:Actor)-[good {sign: 1}]-(b:Actor)-[bad {sign: -1}]-(a)
WHERE a.id < b.id AND good.status <> 'refuted' AND bad.status <> 'refuted'
WITH a, b, collect(DISTINCT type(good) + ' ' + coalesce(good.since, '?')) AS good,
  collect(DISTINCT type(bad) + ' ' + coalesce(bad.since, '?')) AS bad
RETURN a.label AS one, b.label AS other, good, bad,
  [a.id, b.id] + COLLECT { MATCH (a)-[tie]-(b) WHERE tie.sign IN [1, -1] AND tie.status <> 'refuted' RETURN tie.id } AS ids
ORDER BY one, other
