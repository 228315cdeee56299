// Purpose: all source records.
// Columns: source (node).
MATCH (source:Source)
RETURN source
ORDER BY source.id
