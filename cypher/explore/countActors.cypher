// Purpose: how many actors there are.
// Columns: total.
MATCH (a:Actor)
RETURN count(a) AS total
