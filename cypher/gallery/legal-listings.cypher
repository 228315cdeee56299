// Title: Who lists whom as terrorist, and who is not listed?
// Titre: Qui inscrit qui comme terroriste, et qui n’est pas inscrit ?
// Meaning: Listings with their authority; "not listed" where the source says so.
// Sens: Les inscriptions et leur autorité ; « non inscrit » là où la source le dit.
// Caveat: As of the source’s publication; lists change. Never take a listing from an actor to its friends.
// Réserve: À la date de la source ; les listes changent. Ne passez jamais d’une inscription aux proches de l’acteur.
// Parameters: none
// Types: none
MATCH (authority:Actor)-[r:LISTED_AS_TERRORIST]->(actor:Actor)
RETURN actor.name AS actor, collect(CASE WHEN r.status <> 'refuted' THEN authority.name END) AS listedBy, collect(CASE WHEN r.status = 'refuted' THEN authority.name END) AS notListedBy,
  collect(DISTINCT actor.id) + collect(DISTINCT authority.id) + collect(DISTINCT r.id) AS ids
ORDER BY actor
