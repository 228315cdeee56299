// Purpose: all source records.
// Parameters: $restricted: whether restricted rows may show.
// Columns: source (node).
MATCH (source:Source)
WHERE $restricted OR source.public
RETURN source
ORDER BY source.id
