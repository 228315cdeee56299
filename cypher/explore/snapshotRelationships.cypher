// Purpose: every relation and link of the dataset but citations, for a copy that is asked without a database.
// Parameters: $restricted: whether restricted rows may show.
// Columns: type, source, target (ids), properties. What is derived from the type, and what was only made for comparing loads,
//   stays behind (null).
MATCH (source:Actor|Event|Place|Figure)-[r]->(target:Actor|Event|Place)
WHERE $restricted OR r.public
RETURN type(r) AS type, source.id AS source, target.id AS target,
  r {.*, rowHash: null, key: null, sign: null, accessForward: null, accessBackward: null, superior: null, nature: null, open: null} AS properties
ORDER BY type, source, target, coalesce(r.id, r.role)
