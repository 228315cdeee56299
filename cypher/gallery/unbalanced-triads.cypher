// Title: Which three actors are at odds with “a friend’s friend is a friend”?
// Titre: Quels trios d’acteurs contredisent « l’ami de mon ami est mon ami » ?
// Meaning: Three who are all tied, where the product of the signs is negative: one enmity among friends, or three enemies.
// Sens: Trois acteurs tous liés, où le produit des signes est négatif : une inimitié parmi des amis, ou trois ennemis.
// Caveat: Balance is a theory of what tends to change, not of who is wrong (Heider 1946; Cartwright and Harary 1956). Dates are not compared.
// Réserve: L’équilibre est une théorie de ce qui tend à changer, non de qui a tort (Heider 1946 ; Cartwright et Harary 1956). Les dates ne sont pas comparées.
// Parameters: none
// Types: none
MATCH (a:Actor)-[x]-(b:Actor)-[y]-(c:Actor)-[z]-(a)
WHERE a.id < b.id AND b.id < c.id AND x.sign * y.sign * z.sign < 0
RETURN a.label AS one, b.label AS other, c.label AS third,
  collect(DISTINCT type(x))[..3] AS oneAndOther, collect(DISTINCT type(y))[..3] AS otherAndThird, collect(DISTINCT type(z))[..3] AS thirdAndOne,
  [min(a.id), min(b.id), min(c.id)] AS ids
ORDER BY one, other, third
LIMIT 200
