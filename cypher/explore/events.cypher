// Purpose: events with their participants, places, figures and the relations that came about at them, in order of dates.
// Parameters: $events: ids, or null for all; $kinds: list of kinds, or null; $from, $until: partial dates of a window, or
//   null; $restricted: whether restricted rows may show.
// Columns: event (node), participants: [ { actor (node), part } ], places: [ node ], figures: [ node ], relations: [ id ].
MATCH (event:Event)
WHERE ($restricted OR event.public) AND ($events IS NULL OR event.id IN $events)
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND ($from IS NULL OR event.date IS NULL
    OR (left(event.date, size($until)) <= $until
      AND (event.until = '..'
        OR coalesce(event.until, event.date) >= left($from, size(coalesce(event.until, event.date))))))
RETURN event,
  COLLECT { MATCH (actor:Actor)-[part:TOOK_PART_IN]->(event) WHERE $restricted OR part.public
    RETURN {actor: actor, part: part} ORDER BY part.role, actor.id } AS participants,
  COLLECT { MATCH (event)-[at:LOCATED_IN]->(place:Place) WHERE $restricted OR at.public
    RETURN place ORDER BY place.id } AS places,
  COLLECT { MATCH (figure:Figure)-[:DESCRIBES]->(event) WHERE $restricted OR figure.public
    RETURN figure ORDER BY figure.id } AS figures,
  COLLECT { MATCH (:Actor)-[r]->(:Actor) WHERE r.event = event.id AND ($restricted OR r.public)
    RETURN r.id ORDER BY r.id } AS relations
ORDER BY event.date IS NULL, event.date, event.id
