// Purpose: every stored node with all that it holds, to compare it with what it ought to hold.
// Columns: element (its elementId), labels, properties.
MATCH (n)
WHERE NOT (n:Dataset OR n:LoadLock)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
