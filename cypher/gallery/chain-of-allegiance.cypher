// Title: What chain of allegiance runs from one actor to another?
// Titre: Quelle chaîne d’allégeance va d’un acteur à un autre ?
// Meaning: The shortest chain of obedience, oaths and leadership, link by link.
// Sens: La plus courte chaîne d’obéissance, de serments et de direction, maillon par maillon.
// Caveat: A chain is as weak as its weakest link; read each status and summary.
// Réserve: Une chaîne vaut ce que vaut son maillon le plus faible ; lisez chaque statut et chaque résumé.
// Parameters: $from = 'hamadoun-koufa', $to = 'haibatullah-akhundzada'
// Types: $from actor, $to actor
MATCH path = SHORTEST 1 (:Actor {id: $from})-[:ANSWERS_TO|PLEDGED_ALLEGIANCE_TO]->{1,5}(:Actor {id: $to})
UNWIND range(0, length(path) - 1) AS step
WITH step, relationships(path)[step] AS r
RETURN step + 1 AS step, startNode(r).name AS source, type(r) AS type, endNode(r).name AS target, r.status AS status, r.role AS role, r.summary AS summary, r.evidence AS evidence,
  [startNode(r).id, endNode(r).id, r.id] AS ids
ORDER BY step
