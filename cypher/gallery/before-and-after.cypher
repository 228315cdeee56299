// Title: What changed between two days?
// Titre: Qu’est-ce qui a changé entre deux dates ?
// Meaning: States that held on the first day and no longer on the second, or the other way round; and acts in between. The days of the example lie under the two prime ministers of 2017 and 2018.
// Sens: Les états qui valaient au premier jour et plus au second, ou l’inverse, et les actes entre les deux. Les jours de l’exemple tombent sous les deux premiers ministres de 2017 et de 2018.
// Caveat: What has no date at all is left out, and a partial date counts from its first possible day to its last.
// Réserve: Ce qui n’a aucune date est omis ; une date partielle va de son premier jour possible à son dernier.
// Parameters: $before = '2017-09-01', $after = '2018-09-01'
// Types: $before day, $after day
MATCH (source:Actor)-[r]->(target:Actor)
WITH source, r, target,
  CASE
    WHEN r.nature = 'act' AND r.sinceEarliest > date($before) AND r.sinceEarliest <= date($after) THEN 'happened'
    WHEN r.nature = 'state' AND r.sinceEarliest > date($before) AND r.sinceEarliest <= date($after) AND (r.untilLatest IS NULL OR r.untilLatest >= date($after)) THEN 'begun'
    WHEN r.nature = 'state' AND (r.sinceEarliest IS NULL OR r.sinceEarliest <= date($before)) AND r.untilLatest >= date($before) AND r.untilLatest < date($after) THEN 'ended'
  END AS change
WHERE change IS NOT NULL AND r.status <> 'refuted'
RETURN change, source.name AS source, type(r) AS type, target.name AS target, r.since AS since, r.until AS until, r.summary AS summary, r.evidence AS evidence,
  [source.id, target.id, r.id] AS ids
ORDER BY change, since, source, type, target
