// Purpose: how many actors there are.
// Parameters: $restricted: whether restricted rows may show.
// Columns: total.
MATCH (a:Actor)
WHERE $restricted OR a.public
RETURN count(a) AS total
