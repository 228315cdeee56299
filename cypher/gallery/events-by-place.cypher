// Title: What happened where?
// Titre: Que s’est-il passé, et où ?
// Meaning: Places with the events located in them, in order of dates.
// Sens: Les lieux et les événements qui s’y situent, dans l’ordre des dates.
// Caveat: Places are as wide as the source says: a region as well as a village.
// Réserve: Les lieux ont l’étendue que dit la source : une région comme un village.
// Parameters: none
// Types: none
MATCH (event:Event)-[:LOCATED_IN]->(place:Place)
WITH place, event
ORDER BY event.date, event.label
RETURN place.label AS place, count(event) AS events, collect(coalesce(event.date, '?') + ' ' + event.label) AS inOrder
ORDER BY events DESC, place
