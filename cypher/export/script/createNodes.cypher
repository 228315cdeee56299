// Purpose: of an exported script, creates nodes; the rows are written into its place as a literal.
// Parameters: $rows: [ { labels, properties } ].
// Columns: none.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties;
