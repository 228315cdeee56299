// Title: Which relations rest on one passage only?
// Titre: Quelles relations ne reposent que sur un seul passage ?
// Meaning: Relations with a single locator, by category: where a second look pays most.
// Caveat: One locator can be a solid one; the status says more.
// Parameters: none
MATCH (source:Actor)-[r]->(target:Actor)
WHERE size(r.evidence) = 1
RETURN r.category AS category, r.status AS status, count(r) AS relations, collect(source.name + ' · ' + type(r) + ' · ' + target.name)[..5] AS examples
ORDER BY relations DESC, category, status
