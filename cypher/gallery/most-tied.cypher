// Title: Who has most ties, and of which kind?
// Titre: Qui a le plus de liens, et desquels ?
// Meaning: Actors by the number of their relations: for, against and neither.
// Sens: Les acteurs selon le nombre de leurs relations : pour, contre et ni l’un ni l’autre.
// Caveat: It counts what was written down: whom the sources write about most.
// Réserve: Cela compte ce qui fut écrit : ceux dont les sources parlent le plus.
// Parameters: none
// Types: none
MATCH (a:Actor)-[r]-(b:Actor)
RETURN a.label AS actor, count(DISTINCT b) AS others, count(r) AS relations,
  sum(CASE r.sign WHEN 1 THEN 1 ELSE 0 END) AS for, sum(CASE r.sign WHEN -1 THEN 1 ELSE 0 END) AS against,
  collect(DISTINCT a.id) AS ids
ORDER BY relations DESC, actor
LIMIT 50
