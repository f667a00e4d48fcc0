// name: exportEntities
// A page of the entities to export, from one id on, with the sources that their claims cite.
// Parameters: $kinds, $after (id), $limit, $visible, $today. Row: {entity: properties, sources: [id]}, by id.
MATCH (n:Entity)
WHERE n.id > $after AND n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS entity,
  COLLECT {
    MATCH (claim:Claim {subjectId: n.id})-[:CITES]->(source:Source)
    WHERE claim.retractedAt IS NULL
      AND (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
      AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
    RETURN DISTINCT source.id
  } AS sources
ORDER BY n.id;

// name: exportEntitiesByIds
// The same of entities by their ids.
// Parameters: $ids, $kinds, $visible, $today. Row: {entity: properties, sources: [id]}, by id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN properties(n) AS entity,
  COLLECT {
    MATCH (claim:Claim {subjectId: n.id})-[:CITES]->(source:Source)
    WHERE claim.retractedAt IS NULL
      AND (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
      AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
    RETURN DISTINCT source.id
  } AS sources
ORDER BY n.id;

// name: exportTies
// The ties that begin at some entities and may have held on a date, with the sources that their claims cite.
// Parameters: $ids, $tieKinds, $kinds (of the other ends), $asOfEarliest, $asOfLatest (days; all time for no date), $visible,
// $today. Row: {tie: properties, kind, from, to, sources: [id]}, by id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[t]->(o:Entity)
WHERE type(t) IN $tieKinds AND o.kind IN $kinds
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
RETURN properties(t) AS tie, type(t) AS kind, n.id AS from, o.id AS to,
  COLLECT {
    MATCH (claim:Claim {subjectId: t.id})-[:CITES]->(source:Source)
    WHERE claim.retractedAt IS NULL
      AND (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
      AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
    RETURN DISTINCT source.id
  } AS sources
ORDER BY t.id;
