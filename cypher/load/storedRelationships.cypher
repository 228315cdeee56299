// Purpose: what relations and links are stored, to find what a new revision changes.
// Columns: key, source and label (of the node where it starts), rowHash.
MATCH (s)-[r]->()
WHERE s:Actor OR s:Event OR s:Place OR s:Figure
RETURN coalesce(r.key, r.id) AS key, s.id AS source,
  head([label IN labels(s) WHERE label IN ['Actor', 'Event', 'Place', 'Figure']]) AS label, r.rowHash AS rowHash
