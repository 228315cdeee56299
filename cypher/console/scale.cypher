// Purpose: how large the graph is, from the counts that the store keeps.
// Columns: nodes, relationships.
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
RETURN nodes, relationships
