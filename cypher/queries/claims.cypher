// name: claimsOfSubjects
// Claims about entities or ties that the caller has already been allowed to see.
// Parameters: $ids, $visible, $today.
// Row: {subjectId, claim: properties, source: properties}; a subject's claims by property and record.
UNWIND $ids AS id
MATCH (claim:Claim {subjectId: id})-[:CITES]->(source:Source)
WHERE (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
  AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
RETURN id AS subjectId, properties(claim) AS claim, properties(source) AS source
ORDER BY claim.property, claim.recordedAt, claim.id;
