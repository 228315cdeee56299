// Purpose: events with their participants, for the context of a reach answer.
// Columns: event (node), participants: [ { actor, role } ].
MATCH (event:Event)
OPTIONAL MATCH (actor:Actor)-[part:TOOK_PART_IN]->(event)
WITH event, collect(CASE WHEN actor IS NULL THEN NULL ELSE { actor: actor.id, role: part.role } END) AS participants
RETURN event, participants
ORDER BY event.id
