// name: entitiesById
// Entities by their ids.
// Parameters: $ids, $visible, $today.
// Row: {id, entity} with all properties of the node; no row for ids that are unknown or not visible.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
RETURN n.id AS id, properties(n) AS entity;

// name: statesOfEntities
// The states where entities work, or that a place lies in.
// Parameters: $ids, $asOfEarliest and $asOfLatest (days; all time for no date), $visible, $today.
// Row: {id, states: [postal code]}, codes in alphabetical order.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.visibility IN $visible OR n.embargoedUntil <= $today
CALL (n) {
  MATCH (n)-[t:OPERATES_IN]->(place:Place)
  WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  RETURN place
  UNION
  MATCH (n:Place)
  RETURN n AS place
}
MATCH path = (place)-[:WITHIN*0..3]->(state:Place)
WHERE state.placeLevel = 'STATE'
  AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
  AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
WITH DISTINCT id, state.postalCode AS code
WITH id, code ORDER BY code
RETURN id, collect(code) AS states;

// name: figuresOfEntities
// Figures that sources give about entities.
// Parameters: $ids, $visible, $today.
// Row: {id, figures: [properties]}, by measure.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[t:MEASURES]-(figure:Figure)
WHERE (n.visibility IN $visible OR n.embargoedUntil <= $today)
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (figure.visibility IN $visible OR figure.embargoedUntil <= $today)
WITH id, figure ORDER BY figure.measure, figure.id
RETURN id, collect(properties(figure)) AS figures;

// name: startingPoints
// Alliances to start from: coalitions of some size first, then hybrid organizations and national networks, by how many
// they tie together.
// Parameters: $kinds (alliance ties), $asOfEarliest, $asOfLatest, $limit, $visible, $today.
// Row: {id}, best first.
MATCH (n:Entity)
WHERE n.kind IN ['Coalition', 'Hybrid', 'Organization']
  AND (n.kind <> 'Organization' OR n.level = 'NATIONAL')
  AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
CALL (n) {
  MATCH (n)-[t]-(o:Entity)
  WHERE type(t) IN $kinds
    AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
    AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
    AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
  RETURN count(DISTINCT o) AS neighbours
}
RETURN n.id AS id
ORDER BY n.kind = 'Coalition' AND neighbours >= 10 DESC, neighbours DESC, n.name, n.id
LIMIT $limit;

// name: sourcesPage
// Sources in the order of their titles.
// Parameters: $skip, $limit, $visible, $today.
// Row: {total, page: [properties]}, one row.
MATCH (n:Entity)
WHERE n.kind = 'Source' AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
WITH n ORDER BY n.name, n.id
WITH collect(properties(n)) AS sources
RETURN size(sources) AS total, sources[$skip..$skip + $limit] AS page;
