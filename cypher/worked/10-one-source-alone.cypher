// Which events rest on one source alone?
MATCH (e:Event)
WITH e, COLLECT { MATCH (e)-[:CITES]->(s:Source) RETURN DISTINCT s.label } AS sources
WHERE size(sources) = 1
RETURN e.label AS event, e.date AS date, sources[0] AS source
ORDER BY date, event
