// Title: What rests on each source, and what on it alone?
// Titre: Qu’est-ce qui repose sur chaque source, et sur elle seule ?
// Meaning: Relations and events that cite a source, and those that cite no other.
// Sens: Les relations et les événements qui citent une source, et ceux qui n’en citent pas d’autre.
// Caveat: Two sources may repeat one another.
// Réserve: Deux sources peuvent se répéter l’une l’autre.
// Parameters: none
// Types: none
MATCH (s:Source)
CALL (s) {
  MATCH (:Actor)-[r]->(:Actor)
  WITH s, [e IN r.evidence | split(e, '|')[0]] AS cited
  WHERE s.id IN cited
  RETURN count(*) AS relations, sum(CASE WHEN all(id IN cited WHERE id = s.id) THEN 1 ELSE 0 END) AS relationsAlone
}
RETURN s.label AS source, relations, relationsAlone,
  COUNT { MATCH (e:Event)-[:CITES]->(s) RETURN DISTINCT e } AS events,
  COUNT { MATCH (e:Event)-[:CITES]->(s) WHERE NOT EXISTS { MATCH (e)-[:CITES]->(o:Source) WHERE o <> s } RETURN DISTINCT e } AS eventsAlone
ORDER BY relations DESC, source
