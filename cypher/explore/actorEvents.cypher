// Purpose: the events that an actor took part in.
// Parameters: $actor: id.
// Columns: event (node), part (relationship).
MATCH (:Actor {id: $actor})-[part:TOOK_PART_IN]->(event:Event)
RETURN event, part
ORDER BY event.date, event.id, part.role
