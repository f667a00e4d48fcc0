// Generated from the model by `pnpm codegen`; edit server/store/generatedCypher.ts instead.

// name: known_MEMBER_OF
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:MEMBER_OF {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_MEMBER_OF
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:MEMBER_OF]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_MEMBER_OF
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:MEMBER_OF {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_COMPONENT_OF
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:COMPONENT_OF {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_COMPONENT_OF
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:COMPONENT_OF]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_COMPONENT_OF
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:COMPONENT_OF {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_AFFILIATE_OF
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:AFFILIATE_OF {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_AFFILIATE_OF
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:AFFILIATE_OF]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_AFFILIATE_OF
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:AFFILIATE_OF {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_SISTER_OF
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:SISTER_OF {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_SISTER_OF
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:SISTER_OF]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_SISTER_OF
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:SISTER_OF {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_FISCALLY_SPONSORS
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:FISCALLY_SPONSORS {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_FISCALLY_SPONSORS
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:FISCALLY_SPONSORS]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_FISCALLY_SPONSORS
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:FISCALLY_SPONSORS {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_SUCCEEDED_BY
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:SUCCEEDED_BY {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_SUCCEEDED_BY
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:SUCCEEDED_BY]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_SUCCEEDED_BY
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:SUCCEEDED_BY {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_FUNDS
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:FUNDS {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_FUNDS
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:FUNDS]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_FUNDS
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:FUNDS {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_BUILDS_CAPACITY_OF
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:BUILDS_CAPACITY_OF {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_BUILDS_CAPACITY_OF
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:BUILDS_CAPACITY_OF]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_BUILDS_CAPACITY_OF
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:BUILDS_CAPACITY_OF {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_PARTNERS_WITH
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:PARTNERS_WITH {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_PARTNERS_WITH
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:PARTNERS_WITH]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_PARTNERS_WITH
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:PARTNERS_WITH {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_PARTICIPATES_IN
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:PARTICIPATES_IN {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_PARTICIPATES_IN
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:PARTICIPATES_IN]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_PARTICIPATES_IN
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:PARTICIPATES_IN {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_RECOMMENDS
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:RECOMMENDS {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_RECOMMENDS
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:RECOMMENDS]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_RECOMMENDS
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:RECOMMENDS {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_RUNS
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:RUNS {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_RUNS
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:RUNS]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_RUNS
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:RUNS {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_SEEKS
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:SEEKS {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_SEEKS
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:SEEKS]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_SEEKS
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:SEEKS {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_OPPOSES
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:OPPOSES {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_OPPOSES
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:OPPOSES]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_OPPOSES
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:OPPOSES {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_TARGETS
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:TARGETS {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_TARGETS
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:TARGETS]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_TARGETS
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:TARGETS {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_COMPANION_OF
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:COMPANION_OF {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_COMPANION_OF
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:COMPANION_OF]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_COMPANION_OF
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:COMPANION_OF {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_SERVES_AS_HUB
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:SERVES_AS_HUB {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_SERVES_AS_HUB
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:SERVES_AS_HUB]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_SERVES_AS_HUB
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:SERVES_AS_HUB {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_ORGANIZES
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:ORGANIZES {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_ORGANIZES
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:ORGANIZES]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_ORGANIZES
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:ORGANIZES {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_BROADER_THAN
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:BROADER_THAN {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_BROADER_THAN
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:BROADER_THAN]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_BROADER_THAN
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:BROADER_THAN {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_WITHIN
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:WITHIN {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_WITHIN
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:WITHIN]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_WITHIN
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:WITHIN {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_WORKS_ON
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:WORKS_ON {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_WORKS_ON
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:WORKS_ON]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_WORKS_ON
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:WORKS_ON {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_OPERATES_IN
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:OPERATES_IN {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_OPERATES_IN
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:OPERATES_IN]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_OPERATES_IN
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:OPERATES_IN {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_BASED_IN
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:BASED_IN {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_BASED_IN
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:BASED_IN]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_BASED_IN
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:BASED_IN {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_HOLDS_POSITION_IN
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:HOLDS_POSITION_IN {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_HOLDS_POSITION_IN
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:HOLDS_POSITION_IN]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_HOLDS_POSITION_IN
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:HOLDS_POSITION_IN {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_MEASURES
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:MEASURES {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_MEASURES
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:MEASURES]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_MEASURES
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:MEASURES {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_AUTHORED_BY
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:AUTHORED_BY {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_AUTHORED_BY
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:AUTHORED_BY]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_AUTHORED_BY
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:AUTHORED_BY {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_PUBLISHED_BY
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:PUBLISHED_BY {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_PUBLISHED_BY
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:PUBLISHED_BY]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_PUBLISHED_BY
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:PUBLISHED_BY {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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

// name: known_COMMISSIONED_BY
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:COMMISSIONED_BY {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_COMMISSIONED_BY
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:COMMISSIONED_BY]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_COMMISSIONED_BY
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:COMMISSIONED_BY {id: id}]->()
DELETE t
RETURN count(t) AS removed;

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
