// Purpose: every stored node with all that it holds, to compare it with what it ought to hold.
// Columns: element (its elementId), labels, properties, mistyped (bounds that are no days).
MATCH (n)
WHERE NOT (n:Dataset OR n:LoadLock)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties,
  [name IN ['sinceEarliest', 'sinceLatest', 'untilEarliest', 'untilLatest']
    WHERE n[name] IS NOT NULL AND NOT n[name] IS :: DATE] AS mistyped
