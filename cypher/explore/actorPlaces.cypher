// Purpose: the places of an actor.
// Parameters: $actor: id.
// Columns: place (node), location (relationship).
MATCH (:Actor {id: $actor})-[location:LOCATED_IN]->(place:Place)
RETURN place, location
ORDER BY location.role, place.id
