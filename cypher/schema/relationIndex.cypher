// Purpose: which relation types the index of relation ids knows; it has to be made anew where a dataset brings others.
// Columns: types.
SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'relationIds' RETURN labelsOrTypes AS types
