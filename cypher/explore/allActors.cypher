// Purpose: the actors with most relations, for a search box that is still empty.
// Parameters: $most: how many at most.
// Columns: node, degree.
MATCH (a:Actor)
WITH a, COUNT { (a)--(:Actor) } AS degree
ORDER BY degree DESC, a.id
LIMIT toInteger($most)
RETURN a AS node, degree
