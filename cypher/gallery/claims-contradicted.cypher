// Title: Which claims were refuted or are disputed?
// Titre: Quels dires ont été démentis ou sont contestés ?
// Meaning: Rows kept with the status refuted or disputed, with who said so.
// Sens: Les lignes gardées avec le statut démenti ou contesté, et qui l’a dit.
// Caveat: A refuted listing means that the list was checked and the actor was not on it.
// Réserve: Une inscription démentie signifie que la liste a été vérifiée et que l’acteur n’y figurait pas.
// Parameters: none
// Types: none
MATCH (source:Actor)-[r]->(target:Actor)
WHERE r.status IN ['refuted', 'disputed']
RETURN source.name AS source, type(r) AS type, target.name AS target, r.status AS status, r.attributedTo AS attributedTo, r.summary AS summary, r.evidence AS evidence,
  [source.id, target.id, r.id] AS ids
ORDER BY status, source, target
