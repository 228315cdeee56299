// Title: With whom have two actors both had recorded contact?
// Titre: Avec qui deux acteurs ont-ils tous deux eu un contact enregistré ?
// Meaning: Third parties to whom both are tied by mediation; conflict is never contact.
// Sens: Les tiers auxquels tous deux sont liés par une médiation ; un conflit n’est jamais un contact.
// Caveat: A common contact is not a route: see the state of each channel.
// Réserve: Un contact commun n’est pas une voie : voyez l’état de chaque canal.
// Parameters: $one = 'government-of-mali', $other = 'hamadoun-koufa'
// Types: $one actor, $other actor
MATCH (:Actor {id: $one})-[a {category: 'mediation'}]-(between:Actor)-[b {category: 'mediation'}]-(:Actor {id: $other})
WHERE a.status <> 'refuted' AND b.status <> 'refuted' AND between.breadth <> 'broad'
RETURN between.name AS between, collect(DISTINCT type(a)) AS withOne, collect(DISTINCT type(b)) AS withOther, collect(DISTINCT a.channel) + collect(DISTINCT b.channel) AS channels,
  collect(DISTINCT between.id) + collect(DISTINCT a.id) + collect(DISTINCT b.id) AS ids
ORDER BY between
