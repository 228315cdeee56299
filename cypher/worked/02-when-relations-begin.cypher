// When do relations begin? `since` is a text that keeps its precision; `sinceEarliest` is a date.
MATCH (:Actor)-[r]->(:Actor)
RETURN r.sinceEarliest.year AS year, count(*) AS relations
ORDER BY year
