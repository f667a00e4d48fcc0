// name: batchStatus
// Whether a load has been begun or finished. Batches are working records: they say nothing of entities or ties.
// Parameters: $id. Row: {status}, none for a batch that was never begun.
MATCH (batch:Batch {id: $id})
RETURN batch.status AS status;

// name: storeIsEmpty
// Whether anything at all has been recorded, whoever may see it: decides on loading the curated dataset.
// Parameters: $kinds (every entity kind). Row: {empty}
OPTIONAL MATCH (n:Entity)
WHERE n.kind IN $kinds
WITH n LIMIT 1
RETURN n IS NULL AS empty;
