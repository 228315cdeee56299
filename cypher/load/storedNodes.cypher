// Purpose: what nodes are stored, to find what a new revision changes.
// Columns: label, id, rowHash.
MATCH (n)
WHERE n:Actor OR n:Event OR n:Place OR n:Source OR n:Figure
RETURN head([label IN labels(n) WHERE label IN ['Actor', 'Event', 'Place', 'Source', 'Figure']]) AS label, n.id AS id, n.rowHash AS rowHash
