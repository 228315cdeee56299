// Title: Who is hostile to both of two actors?
// Titre: Qui est hostile à deux acteurs à la fois ?
// Meaning: Those with a recorded enmity, in either direction, to each of the two.
// Sens: Ceux qui ont une inimitié enregistrée, dans un sens ou l’autre, avec chacun des deux.
// Caveat: An attack of one day counts like a war of years.
// Réserve: L’attaque d’un jour compte autant qu’une guerre de plusieurs années.
// Parameters: $one = 'hamadoun-koufa', $other = 'iyad-ag-ghaly'
// Types: $one actor, $other actor
MATCH (one:Actor {id: $one})-[x {sign: -1}]-(hostile:Actor)-[y {sign: -1}]-(other:Actor {id: $other})
WHERE x.status <> 'refuted' AND y.status <> 'refuted'
RETURN hostile.label AS hostile, collect(DISTINCT type(x)) AS toOne, collect(DISTINCT type(y)) AS toOther,
  collect(DISTINCT hostile.id) + collect(DISTINCT x.id) + collect(DISTINCT y.id) AS ids
ORDER BY hostile
