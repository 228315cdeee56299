// Purpose: takes away the index of relation ids, before one over other types takes its place.
DROP INDEX relationIds IF EXISTS
