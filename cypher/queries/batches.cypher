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

// name: batches
// Imports, the newest first. Working records: of one that not everyone may see, nobody else learns.
// Parameters: $statuses, $visible, $today, $skip, $limit. Row: {batch: properties}
MATCH (batch:Batch)
WHERE batch.status IN $statuses AND (batch.visibility IN $visible OR batch.embargoedUntil <= $today)
RETURN properties(batch) AS batch
ORDER BY batch.startedAt DESC, batch.id
SKIP $skip LIMIT $limit;

// name: unfinishedBatches
// Imports of files that have begun and not ended, and have been silent since some instant.
// Parameters: $before (ISO 8601). Row: {id, title, status}
MATCH (batch:Batch)
WHERE batch.status IN ['loading', 'reverting'] AND batch.touchedAt < $before AND size(batch.files) > 0
RETURN batch.id AS id, batch.title AS title, batch.status AS status;

// name: knownPlaces
// Every place with the state it lies in, to find those that files name.
// Parameters: $visible, $today. Row: {id, name, aliases, placeLevel, postalCode, state: postal code}
MATCH (n:Entity)
WHERE n.kind = 'Place' AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
OPTIONAL MATCH path = (n)-[:WITHIN*1..2]->(s:Place)
WHERE s.placeLevel = 'STATE'
  AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
  AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.placeLevel AS placeLevel, n.postalCode AS postalCode,
  min(s.postalCode) AS state
ORDER BY id;

// name: knownIssues
// Every issue, to find those that files name or classify.
// Parameters: $visible, $today. Row: {id, name, aliases, nteeCodes}
MATCH (n:Entity)
WHERE n.kind = 'Issue' AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, coalesce(n.nteeCodes, []) AS nteeCodes
ORDER BY id;

// name: describedActors
// Every actor by what it can be recognized by, from one id on.
// Parameters: $kinds, $after (id), $limit, $visible, $today.
// Row: {id, kind, name, aliases, ein, externalIds, website, legalForm, city, state, street, postalCode}, by id.
MATCH (n:Entity)
WHERE n.id > $after AND n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
  OPTIONAL MATCH (n)-[t:BASED_IN]->(place:Place)
  WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
  WITH t, place ORDER BY place.id LIMIT 1
  OPTIONAL MATCH path = (place)-[:WITHIN*0..2]->(s:Place)
  WHERE s.placeLevel = 'STATE'
    AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
    AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  RETURN CASE WHEN place.placeLevel = 'CITY' THEN place.name END AS city, min(s.postalCode) AS state,
    t.street AS street, t.postalCode AS postalCode
}
RETURN n.id AS id, n.kind AS kind, n.name AS name, coalesce(n.aliases, []) AS aliases, n.ein AS ein,
  coalesce(n.externalIds, []) AS externalIds, n.website AS website, n.legalForm AS legalForm, city, state,
  street, postalCode
ORDER BY id;

// name: decisions
// What people have said of descriptions, from one id on: which entity each is, or (null) that it is none of those known.
// Parameters: $after (id), $limit. Row: {id, entity}, by id.
MATCH (decision:MatchDecision)
WHERE decision.id > $after
RETURN decision.id AS id, decision.entity AS entity
ORDER BY id LIMIT $limit;
