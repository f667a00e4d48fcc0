// name: placesWithin
// The places of some levels, everywhere or within one.
// Parameters: $ids (of places, none for everywhere), $levels, $visible, $today.
// Row: {id}, by name.
CALL () {
  MATCH (place:Place)
  WHERE $ids = [] AND place.placeLevel IN $levels AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
  RETURN place
  UNION
  UNWIND $ids AS id
  MATCH (outer:Entity {id: id})
  MATCH path = (outer)<-[:WITHIN*0..3]-(place:Place)
  WHERE place.placeLevel IN $levels
    AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
    AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  RETURN place
}
RETURN place.id AS id
ORDER BY place.name, id;

// name: stateByCode
// The state or territory of a postal code.
// Parameters: $code, $visible, $today.
// Row: {id}
MATCH (place:Place {postalCode: $code})
WHERE place.placeLevel = 'STATE' AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
RETURN place.id AS id
ORDER BY id
LIMIT 1;

// name: narrowerIssues
// Issues with all that are narrower.
// Parameters: $ids, $visible, $today.
// Row: {id}, each once.
UNWIND $ids AS id
MATCH (issue:Entity {id: id})
MATCH path = (issue)-[:BROADER_THAN*0..4]->(narrower:Issue)
WHERE all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
  AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
RETURN DISTINCT narrower.id AS id;

// name: recordedAreas
// Which of some places anybody is recorded in at all, on any date: elsewhere a count of nobody says nothing.
// Parameters: $areas (ids), $kinds, $visible, $today.
// Row: {id}
UNWIND $areas AS id
MATCH (area:Entity {id: id})
WHERE (area.visibility IN $visible OR area.embargoedUntil <= $today) AND EXISTS {
  MATCH path = (area)<-[:WITHIN*0..3]-(place:Place)
  WHERE (area.placeLevel <> 'NATION' OR length(path) = 0)
    AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
    AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  MATCH (place)<-[t:OPERATES_IN|BASED_IN]-(n:Entity)
  WHERE n.kind IN $kinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
}
RETURN id;

// name: nationalActors
// Actors who are national or in several states on a date, hybrids with a national part among them.
// Parameters: $kinds, $levels, $onEarliest and $onLatest (days), $visible, $today.
// Row: {id}, by id.
MATCH (n:Entity)
WHERE n.level IN $levels AND n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND (NOT 'level' IN coalesce(n.varies, []) OR COLLECT {
    MATCH (c:Claim {subjectId: n.id})
    WHERE c.property = 'level' AND c.retractedAt IS NULL
      AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
      AND c.possibleFrom <= $onLatest AND c.possibleTo >= $onEarliest
    RETURN c.value ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id LIMIT 1
  }[0] IN $levels)
CALL (n) {
  RETURN n AS actor
  UNION
  MATCH (n)-[t:COMPONENT_OF]->(whole:Hybrid)
  WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (whole.visibility IN $visible OR whole.embargoedUntil <= $today)
  RETURN whole AS actor
}
RETURN DISTINCT actor.id AS id
ORDER BY id;

// name: actorsByPlace
// Who passes a filter: counted by place and by level, and one page of them with the ties asked for. Those in a place by ties
// without dates alone are counted as undated.
// Parameters: $lucene (a full-text query, '' for none), $candidates (the most full-text matches looked at); $filter
// {legalForms, levels, issues (ids, narrower ones among them), hubRoles, coalitions (ids), tieKinds}, each a list, empty for no
// choice; $asked {kinds, within (ids of places: only who is in one of them; empty for everybody), areas (ids of the places
// counted: with all within them, a nation only by itself), nationals (ids of national actors whose ties to the others are
// counted; empty for none), sources (whether it is told who says so)}, a map as the filter is, so that one plan serves lists of every
// length; $allianceKinds; $pageTies
// {kinds, to (ids, empty for any)}: which ties come with a page; $asOfEarliest and $asOfLatest (days; all time for no date) for
// ties, $onEarliest and $onLatest (the same days, but today for no date) for properties; $skip, $limit; $visible, $today.
// Row: {total, counts: [{area, measure, national, count, undated}], sources: [{area, ids}], levels: [{level, count}], page: [{id,
// ties: [id]}]}, one row. A measure is OPERATES_IN, BASED_IN or, for the ties of a national actor, TIES; area is '' for being
// anywhere at all. A page goes by name.
CALL () {
  UNWIND CASE WHEN $lucene = '' THEN [] ELSE [$lucene] END AS query
  CALL db.index.fulltext.queryNodes('entity_names', query, {limit: $candidates}) YIELD node
  RETURN node AS n
  UNION
  UNWIND CASE WHEN $lucene = '' THEN $filter.coalitions ELSE [] END AS id
  MATCH (start:Entity {id: id})<-[t:MEMBER_OF]-(n:Entity)
  WHERE (start.visibility IN $visible OR start.embargoedUntil <= $today)
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  RETURN n
  UNION
  UNWIND CASE WHEN $lucene = '' AND $filter.coalitions = [] THEN $filter.issues ELSE [] END AS id
  MATCH (start:Entity {id: id})<-[t:WORKS_ON]-(n:Entity)
  WHERE (start.visibility IN $visible OR start.embargoedUntil <= $today)
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  RETURN n
  UNION
  UNWIND CASE WHEN $lucene = '' AND $filter.coalitions = [] AND $filter.issues = [] THEN $asked.within ELSE [] END AS id
  MATCH (start:Entity {id: id})<-[t:OPERATES_IN|BASED_IN]-(n:Entity)
  WHERE (start.visibility IN $visible OR start.embargoedUntil <= $today)
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  RETURN n
  UNION
  UNWIND CASE
    WHEN $lucene = '' AND $filter.coalitions = [] AND $filter.issues = [] AND $asked.within = [] THEN $asked.kinds ELSE []
  END AS kind
  MATCH (n:Entity)
  WHERE n.kind = kind
  RETURN n
}
WITH n
WHERE n.kind IN $asked.kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND ($asked.within = [] OR EXISTS {
    MATCH (n)-[t:OPERATES_IN|BASED_IN]->(place:Place)
    WHERE place.id IN $asked.within
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  })
  AND ($filter.coalitions = [] OR EXISTS {
    MATCH (n)-[t:MEMBER_OF]->(coalition:Coalition)
    WHERE coalition.id IN $filter.coalitions
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (coalition.visibility IN $visible OR coalition.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  })
  AND ($filter.issues = [] OR EXISTS {
    MATCH (n)-[t:WORKS_ON]->(issue:Issue)
    WHERE issue.id IN $filter.issues
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (issue.visibility IN $visible OR issue.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  })
  AND ($filter.hubRoles = [] OR EXISTS {
    MATCH (n)-[t:SERVES_AS_HUB]->(place:Place)
    WHERE t.hubRole IN $filter.hubRoles
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  })
  AND ($filter.tieKinds = [] OR EXISTS {
    MATCH (n)-[t]-(o:Entity)
    WHERE type(t) IN $filter.tieKinds
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  })
WITH n,
  CASE
    WHEN NOT 'legalForm' IN coalesce(n.varies, []) THEN n.legalForm
    ELSE COLLECT {
      MATCH (c:Claim {subjectId: n.id})
      WHERE c.property = 'legalForm' AND c.retractedAt IS NULL
        AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
        AND c.possibleFrom <= $onLatest AND c.possibleTo >= $onEarliest
      RETURN c.value ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id LIMIT 1
    }[0]
  END AS legalForm,
  CASE
    WHEN NOT 'level' IN coalesce(n.varies, []) THEN n.level
    ELSE COLLECT {
      MATCH (c:Claim {subjectId: n.id})
      WHERE c.property = 'level' AND c.retractedAt IS NULL
        AND (c.visibility IN $visible OR c.embargoedUntil <= $today)
        AND c.possibleFrom <= $onLatest AND c.possibleTo >= $onEarliest
      RETURN c.value ORDER BY c.confidence DESC, c.sourcePublishedDay DESC, c.recordedAt DESC, c.id LIMIT 1
    }[0]
  END AS level
WHERE ($filter.legalForms = [] OR coalesce(legalForm IN $filter.legalForms, false))
  AND ($filter.levels = [] OR coalesce(level IN $filter.levels, false))
CALL (n) {
  MATCH (n)-[t:OPERATES_IN|BASED_IN]->(place:Place)
  WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  MATCH path = (place)-[:WITHIN*0..3]->(area:Place)
  WHERE area.id IN $asked.areas
    AND (area.placeLevel <> 'NATION' OR length(path) = 0)
    AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
    AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
  WITH area.id AS area, type(t) AS measure, count(CASE WHEN t.undated THEN null ELSE t END) = 0 AS undated,
    CASE WHEN $asked.sources THEN collect(t.id) ELSE [] END AS ties
  RETURN collect({area: area, measure: measure, undated: undated, ties: ties}) AS presences
}
CALL (n) {
  MATCH (n)-[t]-(national:Entity)
  WHERE $asked.nationals <> [] AND NOT n.id IN $asked.nationals AND national.id IN $asked.nationals
    AND type(t) IN $allianceKinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (national.visibility IN $visible OR national.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  WITH national.id AS national, count(t) AS ties, count(CASE WHEN t.undated THEN t END) AS undated
  RETURN collect({id: national, ties: ties, undated: undated}) AS nationals
}
WITH n, level, presences, nationals ORDER BY toLower(n.name), n.id
WITH collect({n: n, level: level, presences: presences, nationals: nationals}) AS rows
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.presences + [measure IN ['OPERATES_IN', 'BASED_IN']
    WHERE any(presence IN row.presences WHERE presence.measure = measure) | {
      area: '',
      measure: measure,
      undated: all(presence IN row.presences WHERE presence.measure <> measure OR presence.undated)
    }] AS presence
  WITH presence.area AS area, presence.measure AS measure, count(*) AS count,
    count(CASE WHEN presence.undated THEN 1 END) AS undated
  RETURN collect({area: area, measure: measure, national: '', count: count, undated: undated}) AS presenceCounts
}
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.nationals AS national
  UNWIND [presence IN row.presences WHERE presence.measure = 'OPERATES_IN'] AS presence
  WITH presence.area AS area, national.id AS id, sum(national.ties) AS count, sum(national.undated) AS undated
  RETURN collect({area: area, measure: 'TIES', national: id, count: count, undated: undated}) AS nationalCounts
}
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.presences AS presence
  UNWIND presence.ties AS tie
  MATCH (claim:Claim {subjectId: tie})-[:CITES]->(source:Source)
  WHERE claim.retractedAt IS NULL
    AND (claim.visibility IN $visible OR claim.embargoedUntil <= $today)
    AND (source.visibility IN $visible OR source.embargoedUntil <= $today)
  WITH presence.area AS area, collect(DISTINCT source.id) AS ids
  RETURN collect({area: area, ids: ids}) AS sources
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.level AS level, count(*) AS count
  RETURN collect({level: level, count: count}) AS levels
}
RETURN size(rows) AS total, presenceCounts + nationalCounts AS counts, sources, levels,
  [row IN rows[$skip..$skip + $limit] | {
    id: row.n.id,
    ties: COLLECT {
      WITH row.n AS actor
      MATCH (actor)-[t]-(o:Entity)
      WHERE (actor.visibility IN $visible OR actor.embargoedUntil <= $today)
        AND type(t) IN $pageTies.kinds AND ($pageTies.to = [] OR o.id IN $pageTies.to)
        AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
        AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
        AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
      RETURN t.id ORDER BY t.possibleFrom, t.id
    }
  }] AS page;

// name: tiesInto
// The ties of some kinds into some entities, with who is at the other end.
// Parameters: $ids, $kinds, $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {tie (id), from (id), to (id)}, by the name of who is at the start.
UNWIND $ids AS id
MATCH (o:Entity {id: id})<-[t]-(n:Entity)
WHERE type(t) IN $kinds
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
RETURN t.id AS tie, n.id AS from, o.id AS to
ORDER BY toLower(n.name), n.id, t.id;

// name: partnersOfPlaces
// Who of some actors is tied to others that work in some places, those left out who are of their number.
// Parameters: $actors (ids), $within (ids of places), $kinds (of ties), $skip, $limit, $mostTies (the most ties told of one),
// $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {total, page: [{id, total, ties: [id]}]}, one row; the best tied first.
UNWIND $within AS id
MATCH (place:Entity {id: id})<-[there:OPERATES_IN]-(n:Entity)
WHERE NOT n.id IN $actors
  AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
  AND (there.visibility IN $visible OR there.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND there.possibleFrom <= $asOfLatest AND there.possibleTo >= $asOfEarliest
WITH DISTINCT n
MATCH (n)-[t]-(actor:Entity)
WHERE actor.id IN $actors AND type(t) IN $kinds
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (actor.visibility IN $visible OR actor.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH actor, t, n ORDER BY toLower(n.name), t.id
WITH actor, collect(t.id) AS ties
ORDER BY size(ties) DESC, toLower(actor.name), actor.id
WITH collect({id: actor.id, total: size(ties), ties: ties[0..$mostTies]}) AS partners
RETURN size(partners) AS total, partners[$skip..$skip + $limit] AS page;

// name: coalitionsThroughMembers
// Coalitions whose members work in some places.
// Parameters: $within (ids of places), $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {id, members, ties: [id]}, those of most members first.
UNWIND $within AS id
MATCH (place:Entity {id: id})<-[there:OPERATES_IN]-(n:Entity)
WHERE (place.visibility IN $visible OR place.embargoedUntil <= $today)
  AND (there.visibility IN $visible OR there.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND there.possibleFrom <= $asOfLatest AND there.possibleTo >= $asOfEarliest
WITH DISTINCT n
MATCH (n)-[t:MEMBER_OF]->(coalition:Coalition)
WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (coalition.visibility IN $visible OR coalition.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH coalition, count(DISTINCT n) AS members, collect(t.id) AS ties
RETURN coalition.id AS id, members, ties
ORDER BY members DESC, toLower(coalition.name), id;

// name: coalitionsSharingMembers
// Other coalitions that members of one are in.
// Parameters: $id, $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {id, shared: [id of a member], members (how many the other has), own (how many this one has)}, those that share most
// first.
MATCH (coalition:Entity {id: $id})<-[t:MEMBER_OF]-(n:Entity)
WHERE (coalition.visibility IN $visible OR coalition.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH coalition, collect(DISTINCT n) AS members
UNWIND members AS member
MATCH (member)-[t:MEMBER_OF]->(other:Coalition)
WHERE other <> coalition
  AND (member.visibility IN $visible OR member.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (other.visibility IN $visible OR other.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
WITH other, size(members) AS own, member ORDER BY toLower(member.name), member.id
WITH other, own, collect(DISTINCT member.id) AS shared
RETURN other.id AS id, shared, own,
  COUNT {
    MATCH (other)<-[t:MEMBER_OF]-(n:Entity)
    WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    RETURN DISTINCT n
  } AS members
ORDER BY size(shared) DESC, toLower(other.name), id;

// name: issuesAround
// The issues next to one: those it is part of, and those that are part of it.
// Parameters: $id, $visible, $today.
// Row: {id, isBroader}, by name.
MATCH (issue:Entity {id: $id})-[t:BROADER_THAN]-(other:Issue)
WHERE (issue.visibility IN $visible OR issue.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (other.visibility IN $visible OR other.embargoedUntil <= $today)
RETURN other.id AS id, startNode(t) = other AS isBroader
ORDER BY other.name, id;
