// Purpose: the names of all actors, and whether anything is told of them.
// Parameters: $restricted: whether restricted rows may show.
// Columns: id, names: [ text or null ], summary.
MATCH (actor:Actor)
WHERE $restricted OR actor.public
RETURN actor.id AS id, [actor.name, actor.nameFr, actor.shortName] + coalesce(actor.aliases, []) AS names,
  actor.summary AS summary
ORDER BY id
