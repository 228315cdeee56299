// Purpose: every node of the dataset, for a copy that is asked without a database.
// Parameters: $restricted: whether restricted rows may show.
// Columns: labels, properties. What was only made for the indexes and for comparing loads stays behind (null).
MATCH (n:Actor|Event|Place|Source|Figure)
WHERE $restricted OR n.public
RETURN labels(n) AS labels, n {.*, rowHash: null, searchTerms: null, label: null, number: null} AS properties
ORDER BY n.id
