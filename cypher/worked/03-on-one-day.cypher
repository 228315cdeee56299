// What held on the last day of the data? Unknown bounds are absent, and leave it open.
MATCH (d:Dataset)
WITH date(d.dataUntil) AS day
MATCH (a:Actor)-[r]->(b:Actor)
WHERE (r.sinceEarliest IS NULL OR r.sinceEarliest <= day) AND (r.standsUntil IS NULL OR r.standsUntil >= day)
RETURN r.category AS category, count(*) AS relations
ORDER BY relations DESC, category
