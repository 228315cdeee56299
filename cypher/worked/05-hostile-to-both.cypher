// Who is hostile to both of the two actors that most are hostile to?
MATCH (a:Actor)<-[r {sign: -1}]-(:Actor)
WITH a, count(r) AS hostile
ORDER BY hostile DESC, a.id
LIMIT 2
WITH collect(a) AS two
MATCH (x:Actor)
WHERE all(a IN two WHERE EXISTS { (x)-[{sign: -1}]-(a) })
RETURN [a IN two | a.label] AS two, x.label AS hostileToBoth
ORDER BY hostileToBoth
