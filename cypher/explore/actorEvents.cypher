// Purpose: the events that an actor took part in.
// Parameters: $actor: id; $restricted: whether restricted rows may show.
// Columns: event (node), part (relationship).
MATCH (:Actor {id: $actor})-[part:TOOK_PART_IN]->(event:Event)
WHERE $restricted OR part.public
RETURN event, part
ORDER BY event.date, event.id, part.role
