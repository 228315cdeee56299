// Title: About whom is nothing dated recorded after a day?
// Titre: De qui n’a-t-on rien de daté après tel jour ?
// Meaning: Actors whose last dated relation begins before the day, with that last day.
// Sens: Les acteurs dont la dernière relation datée commence avant ce jour, avec ce dernier jour.
// Caveat: Silence of the record is not silence of the actor; undated relations are left out.
// Réserve: Le silence des données n’est pas celui de l’acteur ; les relations sans date sont omises.
// Parameters: $day = '2017-01-01'
// Types: $day day
MATCH (a:Actor)-[r]-(:Actor)
WHERE r.sinceLatest IS NOT NULL
WITH a, max(r.sinceLatest) AS last
WHERE last < date($day)
RETURN a.label AS actor, last,
  [a.id] AS ids
ORDER BY last DESC, actor
