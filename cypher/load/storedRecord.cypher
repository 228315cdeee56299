// Purpose: what is stored of the dataset as a whole.
// Columns: properties.
MATCH (d:Dataset {id: 'current'})
RETURN properties(d) AS properties
