// name: beginBatch
// Opens the record of one import, or finds it again when an earlier attempt did not finish or was taken back.
// Parameters: $id, $title, $at, $files (names), $visibility. Row: {before: status or null}
OPTIONAL MATCH (earlier:Batch {id: $id})
WITH earlier.status AS before
MERGE (batch:Batch {id: $id})
ON CREATE SET batch.title = $title, batch.files = $files, batch.visibility = $visibility
SET batch.startedAt = CASE WHEN before = 'applied' THEN batch.startedAt ELSE $at END,
  batch.touchedAt = $at,
  batch.revertedAt = null,
  batch.status = CASE WHEN before = 'applied' THEN before ELSE 'loading' END
RETURN before;

// name: touchBatch
// Says that the import goes on: one that is silent for long has died. With every write of it.
// Parameters: $id, $at. Row: {status}
MATCH (batch:Batch {id: $id})
SET batch.touchedAt = $at
RETURN batch.status AS status;

// name: finishBatch
// Parameters: $id, $at, $report (JSON). Row: {status}
MATCH (batch:Batch {id: $id})
SET batch.status = 'applied', batch.finishedAt = $at, batch.report = $report
RETURN batch.status AS status;

// name: forgetBatch
// Of an import that changed nothing, no record is kept.
// Parameters: $id. Row: {forgotten}
MATCH (batch:Batch {id: $id})
DELETE batch
RETURN count(batch) AS forgotten;

// name: beginRevert
// Parameters: $id, $at. Row: {before: status}, none where there is no such batch.
MATCH (batch:Batch {id: $id})
WITH batch, batch.status AS before
SET batch.status = 'reverting', batch.touchedAt = $at
RETURN before;

// name: finishRevert
// Parameters: $id, $at. Row: {status}
MATCH (batch:Batch {id: $id})
SET batch.status = 'reverted', batch.revertedAt = $at
RETURN batch.status AS status;

// name: subjectsOfBatch
// Some of the entities or ties of some kinds that a batch still has claims about.
// Parameters: $batch, $about ('TIE' or 'ENTITY'), $kinds, $limit. Row: {id, kind}
MATCH (claim:Claim {batch: $batch, about: $about})
WHERE claim.kind IN $kinds
RETURN DISTINCT claim.subjectId AS id, claim.kind AS kind
LIMIT $limit;

// name: entitiesHeld
// Those of some entities that something else rests on: a tie, or another's claim that cites them and is none of the batch's.
// Parameters: $ids, $batch. Row: {id}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE EXISTS { (n)--(:Entity) }
  OR EXISTS { MATCH (claim:Claim)-[:CITES]->(n) WHERE claim.subjectId <> id AND coalesce(claim.batch, '') <> $batch }
RETURN id;

// name: entitiesTiedTo
// Those of some entities to which a tie leads, other than from a place within them.
// Parameters: $ids. Row: {id}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE EXISTS { MATCH (n)<-[t]-(:Entity) WHERE type(t) <> 'WITHIN' }
RETURN id;

// name: shareClaims
// Notes that an import states what another has stated already: taken back, the one leaves it to the other.
// Parameters: $ids (of claims), $batch. Row: {shared}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.alsoIn = coalesce(claim.alsoIn, []) + $batch
RETURN count(claim) AS shared;

// name: passClaimsOn
// Hands what a batch claims about some entities or ties to another import that states it as well and stands.
// Parameters: $batch, $subjects. Row: {passed}
UNWIND $subjects AS subject
MATCH (claim:Claim {subjectId: subject})
WHERE claim.batch = $batch AND claim.alsoIn IS NOT NULL
MATCH (other:Batch)
WHERE other.id IN claim.alsoIn AND other.id <> $batch AND other.status IN ['loading', 'applied']
WITH claim, collect(other.id) AS others
SET claim.batch = others[0], claim.alsoIn = others[1..]
RETURN count(claim) AS passed;

// name: keepClaims
// Lets claims of a batch stay when it is taken back.
// Parameters: $batch, $subjects. Row: {kept}
UNWIND $subjects AS subject
MATCH (claim:Claim {subjectId: subject})
WHERE claim.batch = $batch
REMOVE claim.batch, claim.alsoIn
RETURN count(claim) AS kept;

// name: removeClaims
// Takes back what a batch claims about some entities or ties.
// Parameters: $batch, $subjects. Row: {removed}
UNWIND $subjects AS subject
MATCH (claim:Claim {subjectId: subject})
WHERE claim.batch = $batch
DETACH DELETE claim
RETURN count(claim) AS removed;

// name: removeEntities
// Parameters: $ids, of entities that nothing rests on. Row: {removed}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DELETE n
RETURN count(n) AS removed;

// name: rememberDecision
// Keeps what a person said of a description: which entity it is, or (null) that it is none of them.
// Parameters: $id, $entity, $at, $by. Row: {id}
MERGE (decision:MatchDecision {id: $id})
SET decision.entity = $entity, decision.at = $at, decision.by = $by
RETURN decision.id AS id;

// name: forgetDecision
// Parameters: $id. Row: {forgotten}
MATCH (decision:MatchDecision {id: $id})
DELETE decision
RETURN count(decision) AS forgotten;
