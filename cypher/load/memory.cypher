// Purpose: how much memory a transaction of this server may take.
// Columns: name and value of a setting, such as 512.00MiB; 0B means without bound.
SHOW SETTINGS YIELD name, value
WHERE name IN ['db.memory.transaction.max', 'db.memory.transaction.total.max', 'dbms.memory.transaction.total.max']
RETURN name, value
