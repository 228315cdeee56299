// Purpose: the actors with most relations, for a search box that is still empty.
// Parameters: $most: how many at most; $restricted: whether restricted rows may show.
// Columns: node, degree.
MATCH (a:Actor)
WHERE $restricted OR a.public
WITH a, COUNT { (a)-[r]-(:Actor) WHERE $restricted OR r.public } AS degree
ORDER BY degree DESC, a.id
LIMIT toInteger($most)
RETURN a AS node, degree
