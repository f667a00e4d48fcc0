// Generated from the model by `pnpm codegen`; edit server/store/generatedCypher.ts instead.

// name: kindsOfTies
// Which ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
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
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: write_MEMBER_OF
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:MEMBER_OF {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_COMPONENT_OF
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:COMPONENT_OF {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_AFFILIATE_OF
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:AFFILIATE_OF {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_SISTER_OF
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:SISTER_OF {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_FISCALLY_SPONSORS
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:FISCALLY_SPONSORS {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_SUCCEEDED_BY
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:SUCCEEDED_BY {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_FUNDS
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:FUNDS {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_BUILDS_CAPACITY_OF
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:BUILDS_CAPACITY_OF {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_PARTNERS_WITH
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:PARTNERS_WITH {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_PARTICIPATES_IN
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:PARTICIPATES_IN {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_RECOMMENDS
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:RECOMMENDS {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_RUNS
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:RUNS {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_SEEKS
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:SEEKS {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_OPPOSES
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:OPPOSES {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_TARGETS
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:TARGETS {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_COMPANION_OF
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:COMPANION_OF {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_SERVES_AS_HUB
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:SERVES_AS_HUB {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_ORGANIZES
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:ORGANIZES {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_BROADER_THAN
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:BROADER_THAN {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_WITHIN
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:WITHIN {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_WORKS_ON
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:WORKS_ON {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_OPERATES_IN
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:OPERATES_IN {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_BASED_IN
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:BASED_IN {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_HOLDS_POSITION_IN
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:HOLDS_POSITION_IN {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_MEASURES
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:MEASURES {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_AUTHORED_BY
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:AUTHORED_BY {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_PUBLISHED_BY
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:PUBLISHED_BY {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;

// name: write_COMMISSIONED_BY
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:COMMISSIONED_BY {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;
