// Imports: what one claims is found by its batch, and decisions of people by what they were about.
MATCH (store:CrosstieStore {id: 'store'})
SET store.schemaVersion = 2;
