// Purpose: the names of actors and sources to whom statements are attributed.
// Parameters: $ids: ids of actors or sources; $restricted: whether restricted rows may show.
// Columns: id, name, nameFr.
UNWIND $ids AS id
OPTIONAL MATCH (a:Actor {id: id})
OPTIONAL MATCH (s:Source {id: id})
WITH id, a, s, coalesce(a.name, s.title) AS name, coalesce(a.nameFr, s.titleFr) AS nameFr
WHERE name IS NOT NULL AND ($restricted OR coalesce(a, s).public)
RETURN id, name, nameFr
