// name: issuesAndTheirReach
// Every issue with what is broader, and how many actors work on it by itself.
// Parameters: $kinds (of actors), $asOfEarliest and $asOfLatest (days; all time for no date), $visible, $today.
// Row: {id, broader: [id], actors}, by id.
MATCH (issue:Entity)
WHERE issue.kind = 'Issue' AND (issue.visibility IN $visible OR issue.embargoedUntil <= $today)
RETURN issue.id AS id,
  COLLECT {
    MATCH (broader:Issue)-[step:BROADER_THAN]->(issue)
    WHERE (step.visibility IN $visible OR step.embargoedUntil <= $today)
      AND (broader.visibility IN $visible OR broader.embargoedUntil <= $today)
    RETURN DISTINCT broader.id
  } AS broader,
  COUNT {
    MATCH (n:Entity)-[t:WORKS_ON]->(issue)
    WHERE n.kind IN $kinds
      AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  } AS actors
ORDER BY id;

// name: placesAndTheirReach
// Every place with what it lies in, and how many actors work or are there.
// Parameters: $kinds (of actors), $asOfEarliest and $asOfLatest (days; all time for no date), $visible, $today.
// Row: {id, level, code (postal code, of states), within: [id], actors}, by id.
MATCH (place:Entity)
WHERE place.kind = 'Place' AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
RETURN place.id AS id, place.placeLevel AS level, place.postalCode AS code,
  COLLECT {
    MATCH (place)-[step:WITHIN]->(wider:Place)
    WHERE (step.visibility IN $visible OR step.embargoedUntil <= $today)
      AND (wider.visibility IN $visible OR wider.embargoedUntil <= $today)
    RETURN DISTINCT wider.id
  } AS within,
  COUNT {
    MATCH (n:Entity)-[t:OPERATES_IN|BASED_IN]->(place)
    WHERE n.kind IN $kinds
      AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  } AS actors
ORDER BY id;

// name: actorCount
// How many actors of some kinds there are.
// Parameters: $kinds, $visible, $today.
// Row: {actors}, one row.
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN count(n) AS actors;

// name: selvesOf
// An actor, its sister entities and the hybrid that stands for them: what acts as one.
// Parameters: $id, $limit (the most), $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {id}, the actor itself first.
MATCH path = (me:Entity {id: $id})-[:SISTER_OF|COMPONENT_OF*0..3]-(self:Entity)
WHERE all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
  AND all(step IN relationships(path) WHERE step.possibleFrom <= $asOfLatest AND step.possibleTo >= $asOfEarliest)
WITH self.id AS id, min(length(path)) AS steps
RETURN id
ORDER BY steps, id
LIMIT $limit;

// name: actorsOnIssues
// Who works on any of some issues, the most of them first.
// Parameters: $issues (ids), $kinds (of actors), $asOfEarliest, $asOfLatest, $limit, $visible, $today.
// Row: {id}
UNWIND $issues AS wanted
MATCH (issue:Entity {id: wanted})<-[t:WORKS_ON]-(n:Entity)
WHERE n.kind IN $kinds
  AND (issue.visibility IN $visible OR issue.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH n.id AS id, count(DISTINCT issue) AS met
RETURN id
ORDER BY met DESC, id
LIMIT $limit;

// name: actorsInPlaces
// Who works in, is in, or serves as a hub of any of some places, the most of them first.
// Parameters: $places (ids), $tieKinds (of OPERATES_IN, BASED_IN and SERVES_AS_HUB), $kinds (of actors), $asOfEarliest,
// $asOfLatest, $limit, $visible, $today.
// Row: {id}
UNWIND $places AS wanted
MATCH (place:Entity {id: wanted})<-[t:OPERATES_IN|BASED_IN|SERVES_AS_HUB]-(n:Entity)
WHERE type(t) IN $tieKinds AND n.kind IN $kinds
  AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH n.id AS id, count(DISTINCT place) AS met
RETURN id
ORDER BY met DESC, id
LIMIT $limit;

// name: actorsInCoalitions
// Who is in any of some coalitions, in whatever role, the most of them first.
// Parameters: $coalitions (ids), $kinds (of actors), $asOfEarliest, $asOfLatest, $limit, $visible, $today.
// Row: {id}
UNWIND $coalitions AS wanted
MATCH (coalition:Entity {id: wanted})<-[t:MEMBER_OF]-(n:Entity)
WHERE n.kind IN $kinds
  AND (coalition.visibility IN $visible OR coalition.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH n.id AS id, count(DISTINCT coalition) AS met
RETURN id
ORDER BY met DESC, id
LIMIT $limit;

// name: hubsInRoles
// Who serves as a hub in any of some roles.
// Parameters: $hubRoles, $kinds (of actors), $asOfEarliest, $asOfLatest, $limit, $visible, $today.
// Row: {id}, by id.
MATCH (place:Entity)
WHERE place.kind = 'Place' AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
MATCH (place)<-[t:SERVES_AS_HUB]-(n:Entity)
WHERE t.hubRole IN $hubRoles AND n.kind IN $kinds
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
RETURN DISTINCT n.id AS id
ORDER BY id
LIMIT $limit;

// name: actorsCalled
// Who bears a name like a text.
// Parameters: $lucene (a full-text query), $kinds (of actors), $limit, $visible, $today.
// Row: {id}, the closest first.
CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: $limit}) YIELD node AS n, score
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN n.id AS id
ORDER BY score DESC, id;

// name: actorsOfKinds
// Actors of some kinds, whoever they are.
// Parameters: $kinds (of actors), $limit, $visible, $today.
// Row: {id}
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN n.id AS id
LIMIT $limit;

// name: allyProfiles
// What is recorded of actors that tells who would be an ally of whom, each fact with its tie.
// Parameters: $ids, $asOfEarliest and $asOfLatest (days; all time for no date) for ties, $onEarliest and $onLatest (the same
// days, but today for no date) for properties, $visible, $today.
// Row: {id, kind, name, level, legalForms (a hybrid's are those of its components), facts: [{kind, to, tie, undated, values}]}, values
// being the role of a hub or the forms of capacity.
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
WITH n, [n] + COLLECT {
  MATCH (n)<-[t:COMPONENT_OF]-(component:Entity)
  WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (component.visibility IN $visible OR component.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  RETURN component
} AS bodies
RETURN n.id AS id, n.kind AS kind, n.name AS name,
  CASE
    WHEN NOT 'level' IN coalesce(n.varies, []) THEN n.level
    ELSE COLLECT {
      MATCH (c:Claim {subjectId: n.id})
      WHERE c.property = 'level' AND c.retractedAt IS NULL
        AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
        AND c.possibleFrom <= $onLatest AND c.possibleTo >= $onEarliest
      RETURN c.value ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id LIMIT 1
    }[0]
  END AS level,
  [body IN bodies |
    CASE
      WHEN NOT 'legalForm' IN coalesce(body.varies, []) THEN body.legalForm
      ELSE COLLECT {
        MATCH (c:Claim {subjectId: body.id})
        WHERE c.property = 'legalForm' AND c.retractedAt IS NULL
          AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
          AND c.possibleFrom <= $onLatest AND c.possibleTo >= $onEarliest
        RETURN c.value ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id LIMIT 1
      }[0]
    END] AS legalForms,
  COLLECT {
    MATCH (n)-[t:WORKS_ON|OPERATES_IN|BASED_IN|SERVES_AS_HUB|ORGANIZES|BUILDS_CAPACITY_OF]->(o:Entity)
    WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    WITH t, o ORDER BY t.id LIMIT 400
    RETURN {
      kind: type(t), to: o.id, tie: t.id, undated: t.undated,
      values: coalesce(t.forms, CASE WHEN t.hubRole IS NULL THEN [] ELSE [t.hubRole] END)
    }
  } AS facts;

// name: allianceNeighbours
// Who is tied to each of some entities, by which ties, and how many that other is tied to in all.
// Parameters: $ids, $tieKinds, $asOfEarliest, $asOfLatest, $limit (the most pairs), $visible, $today.
// Row: {id, other, kind (of the other), degree (of the other: distinct entities), ties: [{id, undated}]}
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
MATCH (n)-[t]-(o:Entity)
WHERE type(t) IN $tieKinds AND o <> n
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH n, o, t ORDER BY t.id
WITH n, o, collect({id: t.id, undated: t.undated}) AS ties
LIMIT $limit
WITH o, collect({id: n.id, ties: ties}) AS pairs
WITH o, pairs, COUNT {
  MATCH (o)-[t]-(third:Entity)
  WHERE type(t) IN $tieKinds AND third <> o
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (third.visibility IN $visible OR third.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  RETURN DISTINCT third
} AS degree
UNWIND pairs AS pair
RETURN pair.id AS id, o.id AS other, o.kind AS kind, degree, pair.ties AS ties;
