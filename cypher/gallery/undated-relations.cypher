// Title: How much of the record has no date?
// Titre: Quelle part des données n’a pas de date ?
// Meaning: Relations by category and nature, and how many of them have no known beginning.
// Sens: Les relations par catégorie et par nature, et combien n’ont pas de début connu.
// Caveat: An undated relation is shown on every day: it may hold on none that you ask for.
// Réserve: Une relation sans date est montrée à chaque jour : elle peut ne valoir à aucun de ceux que vous demandez.
// Parameters: none
// Types: none
MATCH (:Actor)-[r]->(:Actor)
RETURN r.category AS category, r.nature AS nature, count(*) AS relations, sum(CASE WHEN r.since IS NULL THEN 1 ELSE 0 END) AS undated
ORDER BY category, nature
