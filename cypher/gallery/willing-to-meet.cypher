// Title: Whom did an actor say it would receive?
// Titre: Qui un acteur s’est-il dit prêt à recevoir ?
// Meaning: Declared willingness, which has not been put to the test unless the channel says otherwise.
// Sens: Une disposition déclarée, qui n’a pas été mise à l’épreuve, sauf si le canal dit autre chose.
// Caveat: A declaration opens nothing by itself; see since when it stands.
// Réserve: Une déclaration n’ouvre rien d’elle-même ; voyez depuis quand elle vaut.
// Parameters: $actor = 'hamadoun-koufa'
// Types: $actor actor
MATCH (:Actor {id: $actor})-[r:WILLING_TO_MEET]->(welcome:Actor)
RETURN welcome.name AS welcome, r.since AS since, r.channel AS channel, r.status AS status, r.evidence AS evidence,
  [$actor, welcome.id, r.id] AS ids
ORDER BY welcome
