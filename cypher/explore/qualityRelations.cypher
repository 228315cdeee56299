// Purpose: of all relations what says how well they are borne out.
// Parameters: $restricted: whether restricted rows may show.
// Columns: id, source, target (actor ids), type, since, until, status, evidence.
MATCH (source:Actor)-[r]->(target:Actor)
WHERE $restricted OR r.public
RETURN r.id AS id, source.id AS source, target.id AS target, type(r) AS type, r.since AS since, r.until AS until,
  r.status AS status, r.evidence AS evidence
ORDER BY id
