// Whom can each person approach, and on what ground? Access may run against the arrow.
MATCH (person:Person)-[r]->(other:Actor)
WHERE r.accessForward <> 'none'
RETURN person.label AS person, r.accessForward AS ground, other.label AS other
UNION
MATCH (person:Person)<-[r]-(other:Actor)
WHERE r.accessBackward <> 'none'
RETURN person.label AS person, r.accessBackward AS ground, other.label AS other
