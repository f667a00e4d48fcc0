// name: tiesOfEntities
// A page of the ties of each of several entities, with the filter and date applied.
// Parameters: $ids, $filter {kinds, roles ([] for all; a role counts on the dates it was held), otherKinds ([] for all),
// direction ('OUT', 'IN' or ''), minConfidence}, $kindRank (map from kind to its place in the order), $symmetricKinds,
// $asOfEarliest and $asOfLatest (days; all time for no date), $skip, $limit, $visible, $today.
// Row: {id, total, undated, page: [{tie, kind, from, to}]}, one row an id; ties by kind, then the other's name.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
CALL (n) {
  MATCH (n)-[t]-(o:Entity)
  WHERE type(t) IN $filter.kinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    AND ($filter.otherKinds = [] OR o.kind IN $filter.otherKinds)
    AND t.confidence >= $filter.minConfidence
    AND ($filter.roles = [] OR t.roles IS NULL OR any(i IN range(0, size(t.spanRoles) - 1) WHERE t.spanRoles[i] IN $filter.roles
      AND t.spanFroms[i] <= $asOfLatest AND t.spanTos[i] >= $asOfEarliest))
    AND ($filter.direction = '' OR type(t) IN $symmetricKinds
      OR ($filter.direction = 'OUT' AND startNode(t) = n) OR ($filter.direction = 'IN' AND endNode(t) = n))
  WITH t, o ORDER BY $kindRank[type(t)], o.name, t.possibleFrom, t.id
  WITH collect(t) AS ties
  RETURN size(ties) AS total,
    size([t IN ties WHERE t.undated]) AS undated,
    [t IN ties[$skip..$skip + $limit] |
      {tie: properties(t), kind: type(t), from: startNode(t).id, to: endNode(t).id}] AS page
}
RETURN id, total, undated, page;

// name: tieCounts
// How many ties of some kinds entities have: what graphs call their degree, parallel ties counted each.
// Parameters: $ids, $kinds, $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {id, count}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
CALL (n) {
  MATCH (n)-[t]-(o:Entity)
  WHERE type(t) IN $kinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  RETURN count(t) AS count
}
RETURN id, count;

// name: tiesAmong
// The ties between the entities of a set.
// Parameters: $ids, $filter {kinds, roles ([] for all), minConfidence}, $asOfEarliest, $asOfLatest, $visible, $today.
// Row: {tie: properties, kind, from, to}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
CALL (n) {
  MATCH (n)-[t]->(o:Entity)
  WHERE o.id IN $ids
    AND type(t) IN $filter.kinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    AND t.confidence >= $filter.minConfidence
    AND ($filter.roles = [] OR t.roles IS NULL OR any(i IN range(0, size(t.spanRoles) - 1) WHERE t.spanRoles[i] IN $filter.roles
      AND t.spanFroms[i] <= $asOfLatest AND t.spanTos[i] >= $asOfEarliest))
  RETURN t, o
}
RETURN properties(t) AS tie, type(t) AS kind, n.id AS from, o.id AS to
ORDER BY t.id;

// name: neighboursOf
// Entities one tie away from a set, with how many ties lead to each.
// Parameters: $ids, $filter {kinds, roles ([] for all), otherKinds ([] for all), minConfidence}, $asOfEarliest, $asOfLatest,
// $limit (the most neighbours of the whole set), $visible, $today.
// Row: {id, name, ties}, the best tied first.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
MATCH (n)-[t]-(o:Entity)
WHERE type(t) IN $filter.kinds
  AND NOT o.id IN $ids
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
  AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  AND ($filter.otherKinds = [] OR o.kind IN $filter.otherKinds)
  AND t.confidence >= $filter.minConfidence
  AND ($filter.roles = [] OR t.roles IS NULL OR any(i IN range(0, size(t.spanRoles) - 1) WHERE t.spanRoles[i] IN $filter.roles
    AND t.spanFroms[i] <= $asOfLatest AND t.spanTos[i] >= $asOfEarliest))
WITH o, count(t) AS ties
RETURN o.id AS id, o.name AS name, ties
ORDER BY ties DESC, name, id
LIMIT $limit;
