// Purpose: where actors stand on the map, as the dataset arranges them.
// Parameters: $restricted: whether restricted rows may show.
// Columns: actor, x, y (to the right and upward, in units of which a sheet is some 1000 high).
MATCH (d:Dataset {id: 'current'})
UNWIND range(0, size(coalesce(d.placedActors, [])) - 1) AS place
WITH d, place
MATCH (a:Actor {id: d.placedActors[place]})
WHERE $restricted OR a.public
RETURN a.id AS actor, toFloat(d.placedX[place]) AS x, toFloat(d.placedY[place]) AS y
