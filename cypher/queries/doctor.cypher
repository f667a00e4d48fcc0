// name: entitiesWithoutClaims
// Entities that no claim is about.
// Parameters: $kinds, $visible, $today. Row: {count, examples: [id]}
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND NOT EXISTS { MATCH (claim:Claim {subjectId: n.id}) WHERE claim.visibility IN $visible OR claim.embargoedUntil <= $today }
RETURN count(n) AS count, collect(n.id)[..3] AS examples;

// name: tiesWithoutClaims
// Ties that no claim is about.
// Parameters: $kinds, $tieKinds, $visible, $today. Row: {count, examples: [id]}
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
MATCH (n)-[t]->(o:Entity)
WHERE type(t) IN $tieKinds
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
  AND NOT EXISTS { MATCH (claim:Claim {subjectId: t.id}) WHERE claim.visibility IN $visible OR claim.embargoedUntil <= $today }
RETURN count(t) AS count, collect(t.id)[..3] AS examples;

// name: claimsAboutNothing
// Claims about an entity that is not there.
// Parameters: $visible, $today. Row: {count, examples: [id]}
MATCH (source:Entity)
WHERE source.kind = 'Source' AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
MATCH (source)<-[:CITES]-(claim:Claim)
WHERE (claim.visibility IN $visible OR claim.embargoedUntil <= $today) AND claim.about = 'ENTITY'
  AND NOT EXISTS { MATCH (n:Entity {id: claim.subjectId}) WHERE n.visibility IN $visible OR n.embargoedUntil <= $today }
RETURN count(claim) AS count, collect(claim.id)[..3] AS examples;

// name: entitiesWithoutNames
// Entities that show no name.
// Parameters: $kinds, $visible, $today. Row: {count, examples: [id]}
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today) AND coalesce(n.name, '') = ''
RETURN count(n) AS count, collect(n.id)[..3] AS examples;

// name: unfinishedImports
// Imports that have begun and not ended: under way, or cut off.
// Parameters: $visible, $today. Row: {count, examples: [id]}
MATCH (batch:Batch)
WHERE batch.status IN ['loading', 'reverting'] AND (batch.visibility IN $visible OR batch.embargoedUntil <= $today)
RETURN count(batch) AS count, collect(batch.id)[..3] AS examples;
