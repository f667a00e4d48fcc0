// name: storeStatus
// The schema and version of the store. Nothing here depends on who reads.
// Row: {schemaVersion, graphVersion}, none in a store that Crosstie has never used.
MATCH (store:CrosstieStore {id: 'store'})
RETURN store.schemaVersion AS schemaVersion, store.graphVersion AS graphVersion;

// name: datasetSummary
// How much the reader can see. The public sums are counted, never estimated from database statistics, which
// know no visibility.
// Parameters: $kinds (every entity kind), $visible, $today.
// Row: {version, entities, ties, claims, sources}
MATCH (store:CrosstieStore {id: 'store'})
CALL () {
  MATCH (n:Entity)
  WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  RETURN count(n) AS entities, sum(CASE n.kind WHEN 'Source' THEN 1 ELSE 0 END) AS sources
}
CALL () {
  MATCH (n:Entity)-[t]->(o:Entity)
  WHERE n.kind IN $kinds
    AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
    AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  RETURN count(t) AS ties
}
CALL () {
  MATCH (source:Entity)<-[:CITES]-(claim:Claim)
  WHERE source.kind = 'Source'
    AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
    AND (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
  RETURN count(claim) AS claims
}
RETURN store.graphVersion AS version, entities, ties, claims, sources;
