// Purpose: the own columns that the rows of a dataset have, with their commonest values.
// Parameters: $most: how many values of each; $restricted: whether restricted rows may show.
// Columns: of (actors or relations), column, values (how many different ones), first: [ { text: column|value, count } ].
CALL () {
  MATCH (a:Actor)
  WHERE ($restricted OR a.public) AND a.attributes IS NOT NULL
  UNWIND a.attributes AS text
  RETURN 'actors' AS of, text
  UNION ALL
  MATCH (:Actor)-[r]->(:Actor)
  WHERE ($restricted OR r.public) AND r.attributes IS NOT NULL
  UNWIND r.attributes AS text
  RETURN 'relations' AS of, text
}
WITH of, split(text, '|')[0] AS column, text, count(*) AS count
ORDER BY count DESC, text
WITH of, column, count(*) AS values, collect({ text: text, count: count })[..toInteger($most)] AS first
RETURN of, column, values, first
ORDER BY of, column
