// Changes: what began or ended in a period is found by its dates.
MATCH (store:CrosstieStore {id: 'store'})
SET store.schemaVersion = 3;
