// Which three are at odds with the rule that a friend’s friend is a friend? The product of three signs is negative.
MATCH (a:Actor)-[x]-(b:Actor)-[y]-(c:Actor)-[z]-(a)
WHERE a.id < b.id AND b.id < c.id AND x.sign * y.sign * z.sign < 0
RETURN DISTINCT a.label AS one, b.label AS other, c.label AS third
ORDER BY one, other, third
LIMIT 50
