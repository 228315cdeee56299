// Title: Whom did an actor say it would receive?
// Titre: Qui un acteur s’est-il dit prêt à recevoir ?
// Meaning: Declared willingness, which has not been put to the test unless the channel says otherwise.
// Caveat: A declaration opens nothing by itself; see since when it stands.
// Parameters: $actor = 'hamadoun-koufa'
MATCH (:Actor {id: $actor})-[r:WILLING_TO_MEET]->(welcome:Actor)
RETURN welcome.name AS welcome, r.since AS since, r.channel AS channel, r.status AS status, r.evidence AS evidence
ORDER BY welcome
