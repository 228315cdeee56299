// What rests on each source? Nodes cite through links; a relation lists its evidence itself.
MATCH (s:Source)
RETURN s.label AS source,
  COUNT { (:Actor)-[:CITES]->(s) } AS citedForActors,
  COUNT { (:Event)-[:CITES]->(s) } AS citedForEvents,
  COUNT { MATCH (:Actor)-[r]->(:Actor) WHERE any(e IN r.evidence WHERE e STARTS WITH s.id + '|') } AS relations
ORDER BY source
