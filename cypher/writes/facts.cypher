// name: lockStore
// Takes the write lock that puts writers in a row. First statement of every write of facts.
// Row: {graphVersion}
MERGE (store:CrosstieStore {id: 'store'})
SET store.graphVersion = coalesce(store.graphVersion, 0)
RETURN store.graphVersion AS graphVersion;

// name: countVersion
// Counts the graph's version on; the public's version only when something public is written, so that nobody can tell from it
// that something else was. In every transaction that changes facts.
// Parameters: $public. Row: {graphVersion}
MATCH (store:CrosstieStore {id: 'store'})
SET store.graphVersion = store.graphVersion + 1,
  store.publicVersion = coalesce(store.publicVersion, 0) + CASE WHEN $public THEN 1 ELSE 0 END
RETURN store.graphVersion AS graphVersion;

// name: awaitIndexes
// Waits until new indexes can be used.
CALL db.awaitIndexes(120);

// name: kindsOfEntities
// Which entities there are already, and of which kind, whoever may see them: the door must know.
// Parameters: $ids. Row: {id, kind, visibility, published}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.visibility AS visibility, n.published AS published;

// name: holdersOfEins
// Which entities have some EINs, whoever may see them: an EIN belongs to one organization.
// Parameters: $eins. Row: {id, ein}
UNWIND $eins AS ein
MATCH (n:Entity {ein: ein})
RETURN n.id AS id, n.ein AS ein;

// name: allClaimsOfSubjects
// Every claim about some entities or ties, retracted and restricted ones too, for resolving what they show.
// Parameters: $ids. Row: {claim: properties, sourceId, sourcePublished}
UNWIND $ids AS id
MATCH (claim:Claim {subjectId: id})-[:CITES]->(source:Source)
RETURN properties(claim) AS claim, source.id AS sourceId, source.published AS sourcePublished;

// name: writeClaims
// Claims that are not there yet, with their citations: looked up before, under the lock that puts writers in a row.
// Parameters: $rows [{id, sourceId, properties}]. Row: {claims}
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
CREATE (claim:Claim {id: row.id})
SET claim += row.properties
CREATE (claim)-[:CITES]->(source)
RETURN count(claim) AS claims;
