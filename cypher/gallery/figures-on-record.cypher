// Title: Which numbers are on record, and do they agree?
// Titre: Quels nombres sont enregistrés, et concordent-ils ?
// Meaning: Figures by what they measure, with every value, and whether they differ.
// Sens: Les chiffres selon ce qu’ils mesurent, avec chaque valeur, et s’ils diffèrent.
// Caveat: Different dates and counts make different numbers: read the status and the source.
// Réserve: Dates et décomptes différents font des nombres différents : lisez le statut et la source.
// Parameters: none
// Types: none
MATCH (f:Figure)-[:DESCRIBES]->(about)
WITH about, f.measure AS measure, f.date AS date, collect({value: f.value, number: f.number, unit: f.unit, status: f.status, evidence: f.evidence}) AS given
RETURN about.label AS about, measure, date, given, size(given) > 1 AND any(one IN given WHERE one.value <> given[0].value) AS differ,
  [about.id] AS ids
ORDER BY differ DESC, about, measure, date
