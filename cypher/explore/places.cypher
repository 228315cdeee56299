// Purpose: places with what is there and what they lie in.
// Parameters: $places: ids, or null for all; $restricted: whether restricted rows may show.
// Columns: place (node), within: [ id ], located: [ { subject (node), location } ], figures: [ node ].
MATCH (place:Place)
WHERE ($restricted OR place.public) AND ($places IS NULL OR place.id IN $places)
RETURN place,
  COLLECT { MATCH (place)-[at:LOCATED_IN]->(larger:Place) WHERE $restricted OR at.public
    RETURN larger.id ORDER BY larger.id } AS within,
  COLLECT { MATCH (subject)-[location:LOCATED_IN]->(place) WHERE $restricted OR location.public
    RETURN {subject: subject, location: location} ORDER BY location.role, subject.id } AS located,
  COLLECT { MATCH (figure:Figure)-[:DESCRIBES]->(place) WHERE $restricted OR figure.public
    RETURN figure ORDER BY figure.id } AS figures
ORDER BY place.id
