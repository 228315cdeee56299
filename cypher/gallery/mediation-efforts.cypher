// Title: What was tried before, by whom, and why did it end?
// Titre: Qu’a-t-on tenté, qui l’a tenté, et pourquoi cela a-t-il pris fin ?
// Meaning: Talks, debates, exchanges and missions with outcome.
// Sens: Pourparlers, débats, échanges et missions, avec leur issue.
// Caveat: An empty end means that none is recorded, not that the effort goes on.
// Réserve: Une fin vide signifie qu’aucune n’est enregistrée, non que l’effort se poursuit.
// Parameters: none
// Types: none
MATCH (event:Event)
WHERE event.kind IN ['talks', 'debate', 'exchange', 'mission']
OPTIONAL MATCH (actor:Actor)-[part:TOOK_PART_IN]->(event)
RETURN event.name AS event, event.date AS date, event.until AS until, collect(DISTINCT actor.name + ' (' + part.role + ')') AS participants, event.outcome AS outcome, event.whyEnded AS whyEnded, event.evidence AS evidence,
  collect(DISTINCT actor.id) AS ids
ORDER BY date
