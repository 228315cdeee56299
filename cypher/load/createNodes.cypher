// Purpose: creates nodes.
// Parameters: $rows: [ { labels, properties } ].
// Columns: id, element (the elementId, by which its relationships find it).
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.properties.id AS id, elementId(n) AS element
