// Who took part in talks, in which part, and what came of them?
MATCH (e:Event)<-[part:TOOK_PART_IN]-(a:Actor)
WHERE e.kind IN ['talks', 'debate', 'conference', 'exchange', 'mission']
RETURN e.sinceEarliest AS date, e.label AS event, collect(part.role + ': ' + a.label) AS parts, e.outcome AS outcome
ORDER BY date, event
