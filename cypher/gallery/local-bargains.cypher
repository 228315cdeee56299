// Title: Which local bargains were struck, and how did they end?
// Titre: Quels accords locaux ont été conclus, et comment ont-ils fini ?
// Meaning: Agreements and blockades with those who took part, the outcome and why they ended.
// Sens: Les accords et les blocus avec ceux qui y ont pris part, leur issue et la raison de leur fin.
// Caveat: Only those that the source names; many more are told without a name or a place.
// Réserve: Seulement ceux que la source nomme ; bien d’autres sont racontés sans nom ni lieu.
// Parameters: none
// Types: none
MATCH (event:Event)
WHERE event.kind IN ['agreement', 'blockade']
OPTIONAL MATCH (actor:Actor)-[part:TOOK_PART_IN]->(event)
RETURN event.name AS event, event.date AS date, collect(DISTINCT actor.name + ' (' + part.role + ')') AS participants, event.outcome AS outcome, event.whyEnded AS whyEnded, event.evidence AS evidence,
  collect(DISTINCT actor.id) AS ids
ORDER BY date
