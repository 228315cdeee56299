// Title: What happened to the channel between two actors?
// Titre: Qu’est devenu le canal entre deux acteurs ?
// Meaning: Every attempt, mandate and contact between the two, directly or through one other, with its state, who says so, and how the effort ended.
// Sens: Chaque tentative, mandat et contact entre les deux, directement ou par un tiers, avec son état, qui le dit et comment l’effort a fini.
// Caveat: A claim has a speaker: read the status and who says it. What is not recorded may still have happened.
// Réserve: Un dire a un auteur : lisez le statut et qui parle. Ce qui n’est pas enregistré a pu avoir lieu.
// Parameters: $from = 'mahmoud-dicko', $to = 'iyad-ag-ghaly'
// Types: $from actor, $to actor
MATCH p = (:Actor {id: $from})-[rs]-{1,2}(:Actor {id: $to})
WHERE all(r IN rs WHERE r.category = 'mediation')
UNWIND relationships(p) AS r
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
OPTIONAL MATCH (event:Event {id: r.event})
RETURN source.name AS source, type(r) AS type, target.name AS target, r.since AS since, r.channel AS channel, r.channelSince AS channelSince,
  r.status AS status, r.attributedTo AS attributedTo, [actor IN [source, target] WHERE actor.ended OR actor.until <> '..' | actor.name] AS ended,
  r.summary AS summary, event.name AS event, event.whyEnded AS whyEnded, r.evidence AS evidence,
  [source.id, target.id, r.id] AS ids
ORDER BY since, source, type, target
