// Purpose: the links of an export: who took part in what, what lies where, what figures describe, what is cited.
// Parameters: $restricted: whether restricted rows may show.
// Columns: source, target (ids), link.
MATCH (s)-[link:TOOK_PART_IN|LOCATED_IN|DESCRIBES|CITES]->(t)
WHERE $restricted OR (link.public AND s.public AND t.public)
RETURN s.id AS source, t.id AS target, link
ORDER BY coalesce(link.key, ''), source, target
