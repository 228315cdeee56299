// Title: Who stands between two actors, in good terms with both?
// Titre: Qui se tient entre deux acteurs, en bons termes avec les deux ?
// Meaning: Third parties with a tie of good understanding, or a contact, to each of the two, and no enmity to either.
// Sens: Les tiers qui ont avec chacun des deux une bonne entente ou un contact, et d’inimitié avec aucun.
// Caveat: A position between two is not a willingness to mediate; dates and channels are not weighed. Reach weighs them.
// Réserve: Être entre deux n’est pas vouloir la médiation ; dates et canaux ne sont pas pesés. L’Accès les pèse.
// Parameters: $one = 'government-of-mali', $other = 'hamadoun-koufa'
// Types: $one actor, $other actor
MATCH (one:Actor {id: $one}), (other:Actor {id: $other})
MATCH (one)-[x]-(broker:Actor)-[y]-(other)
WHERE x.sign >= 0 AND y.sign >= 0 AND x.status <> 'refuted' AND y.status <> 'refuted'
  AND NOT EXISTS { (broker)-[{sign: -1}]-(one) } AND NOT EXISTS { (broker)-[{sign: -1}]-(other) }
RETURN broker.label AS broker, collect(DISTINCT type(x)) AS withOne, collect(DISTINCT type(y)) AS withOther,
  collect(DISTINCT broker.id) + collect(DISTINCT x.id) + collect(DISTINCT y.id) AS ids
ORDER BY broker
