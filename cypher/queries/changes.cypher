// name: subjectsOf
// Whom some entities stand for where changes are asked about them: an issue for whoever works on it or a narrower one, a place
// for whoever works in it, anything else for itself.
// Parameters: $ids, $earliest, $latest (days: who works there on one of them), $visible, $today.
// Row: {id, kind, subjects: [id]}
UNWIND $ids AS id
MATCH (about:Entity {id: id})
WHERE about.visibility IN $visible OR about.embargoedUntil <= $today
CALL (about) {
  MATCH (n:Entity {id: about.id})
  WHERE NOT about.kind IN ['Issue', 'Place'] AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  RETURN n
  UNION
  MATCH path = (about:Issue)-[:BROADER_THAN*0..4]->(issue:Issue)
  WHERE all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
    AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  MATCH (n:Entity)-[t:WORKS_ON]->(issue)
  WHERE (n.visibility IN $visible OR n.embargoedUntil <= $today)
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN n
  UNION
  MATCH path = (about:Place)<-[:WITHIN*0..3]-(place:Place)
  WHERE all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
    AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  MATCH (n:Entity)-[t:OPERATES_IN]->(place)
  WHERE (n.visibility IN $visible OR n.embargoedUntil <= $today)
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN n
}
RETURN id, about.kind AS kind, collect(DISTINCT n.id) AS subjects;

// name: changingTiesOf
// What `changingTies` gives, of the ties of some entities alone.
// Parameters: $ids, $tieKinds, $earliest, $latest (days), $firstYear, $lastYear (the year before and after them, as four
// digits), $visible, $today. Row: {tie: properties, kind, from, to}
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[t]-(o:Entity)
WHERE type(t) IN $tieKinds
  AND t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  AND ((t.possibleFrom > 0 AND (left(t.start, 4) >= $firstYear OR t.start CONTAINS '/'))
    OR (t.possibleTo < 99991231 AND (left(t.end, 4) <= $lastYear OR t.end CONTAINS '/')))
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
WITH DISTINCT t
RETURN properties(t) AS tie, type(t) AS kind, startNode(t).id AS from, endNode(t).id AS to;

// name: undatedTiesOf
// Between whom ties of some entities stand that have neither a start nor an end.
// Parameters: $ids, $tieKinds, $visible, $today. Row: {kind, from, to, count}
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[t]-(o:Entity)
WHERE type(t) IN $tieKinds AND t.undated
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
WITH DISTINCT t
RETURN type(t) AS kind, startNode(t).id AS from, endNode(t).id AS to, count(t) AS count;

// name: changingEntities
// Entities of which a date of their own life may lie in a period; read as `changingTies` reads the dates of ties.
// Parameters: $kinds (the few kinds of what has a start, an end or a date of its own), $firstYear, $lastYear, $visible, $today.
// Row: {id, property, date}
CALL () {
  MATCH (n:Entity)
  WHERE n.founded >= ''
  RETURN n, 'founded' AS property, n.founded AS date
  UNION ALL
  MATCH (n:Entity)
  WHERE n.dissolved >= ''
  RETURN n, 'dissolved' AS property, n.dissolved AS date
  UNION ALL
  MATCH (n:Entity)
  WHERE n.kind IN $kinds
  UNWIND [['start', n.start], ['end', n.end], ['date', n.date]] AS entry
  RETURN n, entry[0] AS property, entry[1] AS date
}
WITH n, property, date
WHERE date IS NOT NULL
  AND (date CONTAINS '/' OR (left(date, 4) >= $firstYear AND left(date, 4) <= $lastYear))
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN n.id AS id, property, date;

// name: changingEntitiesOf
// The same of some entities alone.
// Parameters: $ids, $firstYear, $lastYear, $visible, $today. Row: {id, property, date}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
UNWIND [['founded', n.founded], ['dissolved', n.dissolved], ['start', n.start], ['end', n.end], ['date', n.date]] AS entry
WITH n, entry[0] AS property, entry[1] AS date
WHERE date IS NOT NULL
  AND (date CONTAINS '/' OR (left(date, 4) >= $firstYear AND left(date, 4) <= $lastYear))
RETURN n.id AS id, property, date;

// name: datedClaims
// Statements that some properties had a value for a time: all of whatever has one that may begin or end in a period, since
// where one time goes over into another nothing changed. Whether the reader may see what they are about is asked where it is read.
// Parameters: $properties, $earliest, $latest (days), $visible, $today.
// Row: {id, subject, about ('ENTITY' or 'TIE'), property, value, start, end}, the most credible first.
CALL () {
  MATCH (c:Claim)
  WHERE c.validFrom >= ''
  RETURN c
  UNION
  MATCH (c:Claim)
  WHERE c.validTo >= ''
  RETURN c
}
WITH c
WHERE c.property IN $properties AND c.possibleFrom <= $latest AND c.possibleTo >= $earliest
MATCH (c)-[:CITES]->(source:Source)
WHERE c.retractedAt IS NULL
  AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
  AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
RETURN c.id AS id, c.subjectId AS subject, c.about AS about, c.property AS property, c.value AS value,
  c.validFrom AS start, c.validTo AS end
ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id;

// name: datedClaimsOf
// The same about some entities and their ties of some kinds.
// Parameters: $ids, $tieKinds, $properties, $earliest, $latest (days), $visible, $today.
// Row: {id, subject, about ('ENTITY' or 'TIE'), property, value, start, end}, the most credible first.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
CALL (n) {
  RETURN n.id AS subject
  UNION
  MATCH (n)-[t]-(o:Entity)
  WHERE type(t) IN $tieKinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
  RETURN t.id AS subject
}
WITH DISTINCT subject
MATCH (c:Claim {subjectId: subject})-[:CITES]->(source:Source)
WHERE c.property IN $properties AND (c.validFrom IS NOT NULL OR c.validTo IS NOT NULL)
  AND c.possibleFrom <= $latest AND c.possibleTo >= $earliest
  AND c.retractedAt IS NULL
  AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
  AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
RETURN c.id AS id, subject, c.about AS about, c.property AS property, c.value AS value,
  c.validFrom AS start, c.validTo AS end
ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id;
