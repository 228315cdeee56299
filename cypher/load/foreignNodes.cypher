// Purpose: how many nodes are not ours; a database that holds any is left alone.
// Columns: foreign.
MATCH (n)
WHERE NOT (n:Dataset OR n:LoadLock)
  AND (NOT (n:Actor OR n:Event OR n:Place OR n:Source OR n:Figure) OR NOT EXISTS { MATCH (:Dataset {id: 'current'}) })
RETURN count(n) AS foreign
