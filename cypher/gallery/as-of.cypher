// Title: Which relations of an actor held on a day?
// Titre: Quelles relations d’un acteur valaient tel jour ?
// Meaning: States that held, and acts that had happened, with the reading of partial dates that the program uses.
// Sens: Les états qui valaient et les actes déjà survenus, selon la lecture des dates partielles que fait le programme.
// Caveat: Unknown ends count as unbounded, so some of these may not have held.
// Réserve: Une fin inconnue compte comme ouverte : certaines de ces relations peuvent ne plus avoir valu.
// Parameters: $actor = 'mahmoud-dicko', $day = '2017-09-01'
// Types: $actor actor, $day day
MATCH (a:Actor {id: $actor})-[r]-(other:Actor)
WHERE (r.sinceEarliest IS NULL OR r.sinceEarliest <= date($day))
  AND (r.nature = 'act' OR r.untilLatest IS NULL OR r.untilLatest >= date($day))
RETURN type(r) AS type, startNode(r).name AS source, endNode(r).name AS target, r.since AS since, r.until AS until, r.channel AS channel, r.status AS status, r.evidence AS evidence,
  [startNode(r).id, endNode(r).id, r.id] AS ids
ORDER BY type, source, target
