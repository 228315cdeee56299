// Purpose: everything that cites a source.
// Parameters: $prefix: the id followed by a bar, as evidence is stored; $restricted: whether restricted rows may show.
// Columns: kind (actor, relation, event, place), id, name, nameFr, evidence.
CALL () {
  MATCH (n:Actor) WHERE ($restricted OR n.public) AND any(e IN n.evidence WHERE e STARTS WITH $prefix)
  RETURN 'actor' AS kind, n.id AS id, n.name AS name, n.nameFr AS nameFr, n.evidence AS evidence
  UNION ALL
  MATCH (n:Event) WHERE ($restricted OR n.public) AND any(e IN n.evidence WHERE e STARTS WITH $prefix)
  RETURN 'event' AS kind, n.id AS id, n.name AS name, n.nameFr AS nameFr, n.evidence AS evidence
  UNION ALL
  MATCH (n:Place) WHERE ($restricted OR n.public) AND any(e IN n.evidence WHERE e STARTS WITH $prefix)
  RETURN 'place' AS kind, n.id AS id, n.name AS name, n.nameFr AS nameFr, n.evidence AS evidence
  UNION ALL
  MATCH (:Actor)-[r]->(:Actor) WHERE ($restricted OR r.public) AND any(e IN r.evidence WHERE e STARTS WITH $prefix)
  RETURN 'relation' AS kind, r.id AS id, r.summary AS name, r.summaryFr AS nameFr, r.evidence AS evidence
}
RETURN kind, id, name, nameFr, evidence
ORDER BY kind, id
