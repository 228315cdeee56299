// Purpose: whether another load is running, to say so instead of waiting for it in silence.
// Columns: id of its transaction.
SHOW TRANSACTIONS YIELD transactionId, metaData, currentQueryId
WHERE metaData.app = 'entremise load'
RETURN transactionId AS id
