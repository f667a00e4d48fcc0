// name: analysisActors
// Everything that can stand as an actor in an analysis, with what scopes select and group by, for all dates.
// Parameters: $kinds (kinds of entities that can be actors or affiliations), $visible, $today.
// Row: {id, name, kind, sector, level, legalForm, dated: [{property, value, from, to}] (level and legal form where they vary,
// the statement that decides first), states: [{code, from, to}], issues: [{id, name, isBroadest, from, to}] (with
// the broader ones)}, by id.
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.sector AS sector, n.level AS level, n.legalForm AS legalForm,
  COLLECT {
    MATCH (c:Claim {subjectId: n.id})
    WHERE c.property IN ['level', 'legalForm'] AND c.property IN coalesce(n.varies, []) AND c.retractedAt IS NULL
      AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
    WITH c ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id
    RETURN {property: c.property, value: c.value, from: c.possibleFrom, to: c.possibleTo}
  } AS dated,
  COLLECT {
    MATCH (n)-[t:OPERATES_IN]->(place:Place)
    MATCH path = (place)-[:WITHIN*0..3]->(state:Place)
    WHERE state.placeLevel = 'STATE'
      AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
      AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    RETURN DISTINCT {code: state.postalCode, from: t.possibleFrom, to: t.possibleTo}
  } AS states,
  COLLECT {
    MATCH (n)-[t:WORKS_ON]->(subject:Issue)
    MATCH path = (subject)<-[:BROADER_THAN*0..4]-(issue:Issue)
    WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
      AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
    RETURN DISTINCT {
      id: issue.id,
      name: issue.name,
      isBroadest: NOT EXISTS {
        MATCH (broader:Issue)-[step:BROADER_THAN]->(issue)
        WHERE (step.visibility IN $visible OR step.embargoedUntil <= $today)
          AND (broader.visibility IN $visible OR broader.embargoedUntil <= $today)
      },
      from: t.possibleFrom,
      to: t.possibleTo
    }
  } AS issues
ORDER BY id;

// name: analysisTies
// Every tie between what can stand as an actor in an analysis, with what scopes select by, for all dates.
// Parameters: $kinds (kinds of entities that can be actors or affiliations), $tieKinds, $visible, $today.
// Row: {id, kind, source, target, confidence, from, to, undated, roles, roleFroms, roleTos, amountUsd, fundingKind, forms},
// by id.
MATCH (n:Entity)
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
MATCH (n)-[t]->(o:Entity)
WHERE type(t) IN $tieKinds AND o.kind IN $kinds
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
RETURN t.id AS id, type(t) AS kind, n.id AS source, o.id AS target, t.confidence AS confidence,
  t.possibleFrom AS from, t.possibleTo AS to, t.undated AS undated,
  t.spanRoles AS roles, t.spanFroms AS roleFroms, t.spanTos AS roleTos,
  t.amountUsd AS amountUsd, t.fundingKind AS fundingKind, t.forms AS forms
ORDER BY id;
