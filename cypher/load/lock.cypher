// Purpose: lets one load at a time write: the second waits here until the first has ended.
// Columns: none.
MERGE (lock:LoadLock {id: 'load'})
SET lock.taken = datetime()
