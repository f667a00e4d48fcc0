// The record by which a store says which schema it has, and whose version grows with every write.
MERGE (store:CrosstieStore {id: 'store'})
ON CREATE SET store.graphVersion = 0, store.publicVersion = 0
SET store.schemaVersion = 1;
