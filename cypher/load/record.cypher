// Purpose: says which dataset is loaded, in the transaction that loads it.
// Parameters: $record: its properties with name, title, dataUntil, revision, bundled.
// Columns: none.
MERGE (d:Dataset {id: 'current'})
SET d = $record, d.id = 'current'
