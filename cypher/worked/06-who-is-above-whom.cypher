// Who is above whom? The arrow does not say it; `superior` does: it names the end that is above.
MATCH (source:Actor)-[r]->(target:Actor)
WHERE r.superior IS NOT NULL
WITH CASE r.superior WHEN 'source' THEN source ELSE target END AS above,
  CASE r.superior WHEN 'source' THEN target ELSE source END AS below
RETURN above.label AS above, collect(DISTINCT below.label) AS below
ORDER BY above
