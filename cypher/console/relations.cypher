// Purpose: which of some relationships are relations between actors, as graphRelations gives them.
// Parameters: $relationships: ids under which the server finds them.
// Columns: source, target (actor ids), relation: { type, properties }.
MATCH (s:Actor)-[r]->(t:Actor)
WHERE elementId(r) IN $relationships
RETURN s.id AS source, t.id AS target,
  {type: type(r), properties: r {.*, sinceEarliest: null, sinceLatest: null, untilEarliest: null, untilLatest: null, standsUntil: null, rowHash: null, sign: null, accessForward: null, accessBackward: null, superior: null}} AS relation
ORDER BY r.id
