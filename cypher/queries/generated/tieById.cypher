// Generated from the model by `pnpm codegen`; edit server/store/generatedCypher.ts instead.

// name: tiesById
// Ties by their ids, each kind through its own index.
// Parameters: $ids, $visible, $today. Row: {id, tie: properties, kind, from, to}
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Entity)-[t:MEMBER_OF {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMPONENT_OF {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:AFFILIATE_OF {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SISTER_OF {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:FISCALLY_SPONSORS {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SUCCEEDED_BY {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:FUNDS {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BUILDS_CAPACITY_OF {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PARTNERS_WITH {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PARTICIPATES_IN {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:RECOMMENDS {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:RUNS {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SEEKS {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:OPPOSES {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:TARGETS {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMPANION_OF {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SERVES_AS_HUB {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:ORGANIZES {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BROADER_THAN {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:WITHIN {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:WORKS_ON {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:OPERATES_IN {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BASED_IN {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:HOLDS_POSITION_IN {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:MEASURES {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:AUTHORED_BY {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PUBLISHED_BY {id: id}]->(b:Entity)
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMMISSIONED_BY {id: id}]->(b:Entity)
  RETURN a, t, b
}
WITH id, a, t, b
WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (a.visibility IN $visible OR a.embargoedUntil <= $today)
  AND (b.visibility IN $visible OR b.embargoedUntil <= $today)
RETURN id, properties(t) AS tie, type(t) AS kind, a.id AS from, b.id AS to;
