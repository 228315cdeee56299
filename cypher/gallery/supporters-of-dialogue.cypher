// Title: Who favors dialogue with an actor or a group it belongs to, and in what degree?
// Titre: Qui est favorable au dialogue avec un acteur ou son groupe, et à quel degré ?
// Meaning: Positions held for talks, from a call for them to conditions.
// Sens: Les positions tenues pour des pourparlers, de l’appel aux conditions.
// Caveat: To favor dialogue is not to have access; positions are as last recorded; what a source only expects is left out.
// Réserve: Être favorable au dialogue n’est pas avoir accès ; les positions sont les dernières enregistrées ; ce que la source ne fait que prévoir est omis.
// Parameters: $actor = 'hamadoun-koufa'
// Types: $actor actor
MATCH (a:Actor {id: $actor})
OPTIONAL MATCH (a)-[:LEADS|MEMBER_OF|COMPONENT_OF|COMMANDS_IN]->{1,3}(group:Actor)
WITH a, collect(DISTINCT group) AS groups
UNWIND [a] + groups AS target
MATCH (holder:Actor)-[r:FAVORS_DIALOGUE_WITH]->(target)
WHERE r.status <> 'refuted' AND NOT coalesce(r.predicted, false)
RETURN DISTINCT holder.name AS holder, r.degree AS degree, target.name AS toward, r.since AS since, r.status AS status, r.attributedTo AS attributedTo, r.evidence AS evidence,
  [holder.id, target.id, r.id] AS ids
ORDER BY CASE degree WHEN 'calls for' THEN 0 WHEN 'supports' THEN 1 WHEN 'open to' THEN 2 ELSE 3 END, holder
