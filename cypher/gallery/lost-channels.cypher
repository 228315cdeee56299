// Title: Which channels were closed, broken or refused?
// Titre: Quels canaux ont été fermés, rompus ou refusés ?
// Meaning: Ways that existed or were offered and that nobody can use any more.
// Sens: Des voies qui existaient ou étaient offertes, et que personne ne peut plus emprunter.
// Caveat: The state is that at the end of the data.
// Réserve: L’état est celui de la fin des données.
// Parameters: none
// Types: none
MATCH (source:Actor)-[r]->(target:Actor)
WHERE r.channel IN ['closed', 'broken', 'refused']
RETURN source.name AS source, type(r) AS type, target.name AS target, r.channel AS channel, r.channelSince AS since, r.summary AS summary, r.evidence AS evidence,
  [source.id, target.id, r.id] AS ids
ORDER BY channel, source, target
