// Purpose: the camps of the dataset, in its order, with those of their actors that may show.
// Parameters: $restricted: whether restricted rows may show.
// Columns: id, name, nameFr (null where there is none), members. A camp of which nobody may show is not named either.
MATCH (d:Dataset {id: 'current'})
UNWIND range(0, size(coalesce(d.campIds, [])) - 1) AS place
WITH place, d.campIds[place] AS id, d.campNames[place] AS name, d.campNamesFr[place] AS nameFr
MATCH (a:Actor {camp: id})
WHERE $restricted OR a.public
WITH place, id, name, nameFr, a.id AS member
ORDER BY member
WITH place, id, name, nameFr, collect(member) AS members
RETURN id, name, CASE WHEN nameFr <> '' THEN nameFr END AS nameFr, members
ORDER BY place
