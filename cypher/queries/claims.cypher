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

// name: subjectsOfSources
// What sources say something about, themselves and what was retracted left out. Whether the reader may see it is asked
// where it is read.
// Parameters: $ids, $visible, $today.
// Row: {id, subjects: [id of an entity or a tie]}, one row an id.
UNWIND $ids AS id
MATCH (source:Entity {id: id})
WHERE source.visibility IN $visible OR source.embargoedUntil <= $today
CALL (source) {
  MATCH (claim:Claim)-[:CITES]->(source)
  WHERE (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
    AND claim.retractedAt IS NULL
    AND claim.subjectId <> source.id
  RETURN collect(DISTINCT claim.subjectId) AS subjects
}
RETURN id, subjects;
