// name: storeStatus
// The schema of the store and the version of what the reader sees in it.
// Parameters: $visible. Row: {schemaVersion, version}, none in a store that Crosstie has never used.
MATCH (store:CrosstieStore {id: 'store'})
RETURN store.schemaVersion AS schemaVersion,
  CASE WHEN $visible = ['PUBLIC'] THEN store.publicVersion ELSE store.graphVersion END AS version;

// name: datasetSummary
// How much the reader can see. The public sums are counted, never estimated from database statistics, which
// know no visibility.
// Parameters: $kinds (every entity kind), $visible, $today.
// Row: {version, entities, ties, claims, sources}; the public's version counts public writes alone.
MATCH (store:CrosstieStore {id: 'store'})
RETURN
  CASE WHEN $visible = ['PUBLIC'] THEN store.publicVersion ELSE store.graphVersion END AS version,
  COUNT {
    MATCH (n:Entity)
    WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  } AS entities,
  COUNT {
    MATCH (n:Entity)-[t]->(o:Entity)
    WHERE n.kind IN $kinds
      AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
      AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  } AS ties,
  COUNT {
    MATCH (source:Entity)<-[:CITES]-(claim:Claim)
    WHERE source.kind = 'Source'
      AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
      AND (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
  } AS claims,
  COUNT {
    MATCH (n:Entity)
    WHERE n.kind = 'Source' AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  } AS sources;
