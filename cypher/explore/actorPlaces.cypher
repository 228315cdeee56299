// Purpose: the places of an actor.
// Parameters: $actor: id; $restricted: whether restricted rows may show.
// Columns: place (node), location (relationship).
MATCH (:Actor {id: $actor})-[location:LOCATED_IN]->(place:Place)
WHERE $restricted OR location.public
RETURN place, location
ORDER BY location.role, place.id
