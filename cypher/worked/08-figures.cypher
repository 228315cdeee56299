// Which figures are above ten? `value` is the text of the source; `number` is a number, absent where the text is none.
MATCH (f:Figure)-[:DESCRIBES]->(about)
WHERE f.number > 10
RETURN f.measure AS measure, f.number AS number, f.unit AS unit, about.label AS about, f.sinceEarliest AS date
ORDER BY number DESC, measure
