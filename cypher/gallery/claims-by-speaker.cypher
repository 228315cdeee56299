// Title: Who says what, where it is not simply so?
// Titre: Qui dit quoi, là où ce n’est pas établi ?
// Meaning: Relations that are reported, claimed, disputed or refuted, by who says so.
// Sens: Les relations rapportées, alléguées, contestées ou démenties, selon qui le dit.
// Caveat: A speaker has an interest: read the summary.
// Réserve: Qui parle a un intérêt : lisez le résumé.
// Parameters: none
// Types: none
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.status <> 'asserted'
OPTIONAL MATCH (speaker:Actor|Source {id: r.attributedTo})
RETURN coalesce(speaker.label, r.attributedTo) AS speaker, r.status AS status, a.label AS source, type(r) AS type, b.label AS target, r.summary AS summary,
  [a.id, b.id, r.id] AS ids
ORDER BY speaker, status, source, type, target
