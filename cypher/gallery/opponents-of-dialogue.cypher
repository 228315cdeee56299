// Title: Who opposes dialogue with an actor or a group it belongs to, and how strongly?
// Titre: Qui s’oppose au dialogue avec un acteur ou son groupe, et à quel point ?
// Meaning: Positions held against talks, from forbidding to concern.
// Sens: Les positions tenues contre des pourparlers, de l’interdiction à l’inquiétude.
// Caveat: Positions are as last recorded; several belong to collectives that are not of one mind. What a source only expects is left out.
// Réserve: Les positions sont les dernières enregistrées ; plusieurs sont celles de collectifs partagés. Ce que la source ne fait que prévoir est omis.
// Parameters: $actor = 'hamadoun-koufa'
// Types: $actor actor
MATCH (a:Actor {id: $actor})
OPTIONAL MATCH (a)-[:LEADS|MEMBER_OF|COMPONENT_OF|COMMANDS_IN]->{1,3}(group:Actor)
WITH a, collect(DISTINCT group) AS groups
UNWIND [a] + groups AS target
MATCH (holder:Actor)-[r:OPPOSES_DIALOGUE_WITH]->(target)
WHERE r.status <> 'refuted' AND NOT coalesce(r.predicted, false)
RETURN DISTINCT holder.name AS holder, r.degree AS degree, target.name AS toward, r.since AS since, r.status AS status, r.attributedTo AS attributedTo, r.evidence AS evidence,
  [holder.id, target.id, r.id] AS ids
ORDER BY CASE degree WHEN 'forbids' THEN 0 WHEN 'opposes' THEN 1 ELSE 2 END, holder
