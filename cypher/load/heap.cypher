// Purpose: how much memory the server as a whole may take.
// Columns: heap, in bytes.
CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS heap
