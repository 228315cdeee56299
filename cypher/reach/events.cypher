// Purpose: events with their participants, for the context of a reach answer.
// Parameters: $restricted: whether restricted rows may show.
// Columns: event (node), participants: [ { actor, role, side } ] by role and actor; side is the id of a party, or null.
MATCH (event:Event)
WHERE $restricted OR event.public
OPTIONAL MATCH (actor:Actor)-[part:TOOK_PART_IN]->(event)
WHERE $restricted OR part.public
WITH event, actor, part
ORDER BY part.role, actor.id
WITH event, collect(CASE WHEN actor IS NULL THEN NULL ELSE { actor: actor.id, role: part.role, side: part.side } END) AS participants
RETURN event, participants
ORDER BY event.id
