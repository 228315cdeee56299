// Title: Which ties ended, and when?
// Titre: Quels liens ont pris fin, et quand ?
// Meaning: States with a recorded end, or known to have ended at an unknown date.
// Sens: Les états dont la fin est enregistrée, ou connus pour avoir pris fin à une date inconnue.
// Caveat: What ended without being told is not here.
// Réserve: Ce qui a pris fin sans être raconté n’y est pas.
// Parameters: none
// Types: none
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.nature = 'state' AND (r.ended OR (r.until IS NOT NULL AND r.until <> '..'))
RETURN a.label AS source, type(r) AS type, b.label AS target, r.since AS since, coalesce(r.until, '?') AS until, r.summary AS summary, r.evidence AS evidence,
  [a.id, b.id, r.id] AS ids
ORDER BY until, source, type, target
