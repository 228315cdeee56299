// Who is tied in friendship and in enmity to the same other?
MATCH (a:Actor)-[good {sign: 1}]-(b:Actor)-[bad {sign: -1}]-(a)
WHERE a.id < b.id
RETURN a.label AS one, b.label AS other, collect(DISTINCT type(good)) AS good, collect(DISTINCT type(bad)) AS bad
ORDER BY one, other
