// Title: Which relations rest on one passage only?
// Titre: Quelles relations ne reposent que sur un seul passage ?
// Meaning: Relations with a single locator, by category: where a second look pays most.
// Sens: Les relations qui n’ont qu’un repère, par catégorie : là où une relecture rapporte le plus.
// Caveat: One locator can be a solid one; the status says more.
// Réserve: Un seul repère peut être solide ; le statut en dit plus.
// Parameters: none
// Types: none
MATCH (source:Actor)-[r]->(target:Actor)
WHERE size(r.evidence) = 1
WITH source, r, target ORDER BY r.id
RETURN r.category AS category, r.status AS status, count(r) AS relations, collect(source.name + ' · ' + type(r) + ' · ' + target.name)[..5] AS examples,
  collect([source.id, target.id, r.id])[..5] AS ids
ORDER BY relations DESC, category, status
