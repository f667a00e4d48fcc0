import { entityKinds, tieKinds } from '../model/vocabulary.ts';

/**
 * The statements that need a label or a relationship type, one per kind: Neo4j plans those with a label given at run
 * time as full scans. Paths are relative to `cypher/`.
 */
export function generatedCypher(): Map<string, string> {
  const files = new Map<string, string>();
  const note =
    '// Generated from the model by `pnpm codegen`; edit server/store/generatedCypher.ts instead.\n';

  files.set(
    'writes/generated/entities.cypher',
    note +
      entityKinds
        .map(
          ({ name }) => `
// name: write${name}
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:${name}, n += row.properties
RETURN count(n) AS written;
`,
        )
        .join(''),
  );

  files.set(
    'writes/generated/ties.cypher',
    note +
      tieKinds
        .map(
          ({ name }) => `
// name: known_${name}
// Which of some ties there are already, between whom, and who may see them, whoever asks: the door must know.
// Parameters: $ids. Row: {id, kind, from, to, visibility}
UNWIND $ids AS id
MATCH (a:Entity)-[t:${name} {id: id}]->(b:Entity)
RETURN id, type(t) AS kind, a.id AS from, b.id AS to, t.visibility AS visibility;

// name: between_${name}
// The ties of the kind between pairs of entities, in that direction, whoever may see them.
// Parameters: $pairs [{from, to}]. Row: {from, to, ids}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
CALL (pair) {
  MATCH (b:Entity {id: pair.to})
  RETURN b
}
MATCH (a)-[t:${name}]->(b)
RETURN pair.from AS from, pair.to AS to, collect(t.id) AS ids;

// name: remove_${name}
// Parameters: $ids. Row: {removed}
UNWIND $ids AS id
MATCH ()-[t:${name} {id: id}]->()
DELETE t
RETURN count(t) AS removed;

// name: write_${name}
// Parameters: $rows [{id, from, to, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
}
MERGE (from)-[t:${name} {id: row.id}]->(to)
SET t += row.properties
RETURN count(t) AS written;
`,
        )
        .join(''),
  );

  files.set(
    'queries/generated/tieById.cypher',
    `${note}
// name: tiesById
// Ties by their ids, each kind through its own index.
// Parameters: $ids, $visible, $today. Row: {id, tie: properties, kind, from, to}
UNWIND $ids AS id
CALL (id) {
${tieKinds
  .map(
    ({ name }) => `  MATCH (a:Entity)-[t:${name} {id: id}]->(b:Entity)
  RETURN a, t, b`,
  )
  .join('\n  UNION ALL\n')}
}
WITH id, a, t, b
WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (a.visibility IN $visible OR a.embargoedUntil <= $today)
  AND (b.visibility IN $visible OR b.embargoedUntil <= $today)
RETURN id, properties(t) AS tie, type(t) AS kind, a.id AS from, b.id AS to;
`,
  );

  const worldly = tieKinds.filter(({ family }) => family !== 'provenance');
  files.set(
    'queries/generated/changes.cypher',
    `${note}
// name: changingTies
// Ties of which a stated start or end may lie in a period, each kind through the index of its dates (hinted, since
// a kind that a store has none of is otherwise planned as a scan). Which do is read from
// the dates themselves: a date is never more than a year off its own text, but for one that lies between two others.
// Parameters: $earliest, $latest (days), $firstYear, $lastYear (the year before and after them, as four digits), $visible,
// $today. Row: {tie: properties, kind, from, to}
CALL () {
${worldly
  .map(
    ({ name }) => `  MATCH (a:Entity)-[t:${name}]->(b:Entity)
  USING INDEX t:${name}(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b`,
  )
  .join('\n  UNION ALL\n')}
}
WITH a, t, b
WHERE ((t.possibleFrom > 0 AND (left(t.start, 4) >= $firstYear OR t.start CONTAINS '/'))
    OR (t.possibleTo < 99991231 AND (left(t.end, 4) <= $lastYear OR t.end CONTAINS '/')))
  AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (a.visibility IN $visible OR a.embargoedUntil <= $today)
  AND (b.visibility IN $visible OR b.embargoedUntil <= $today)
RETURN properties(t) AS tie, type(t) AS kind, a.id AS from, b.id AS to;

// name: undatedTies
// How many ties of each kind have neither a start nor an end.
// Parameters: $visible, $today. Row: {kind, count}
CALL () {
${worldly
  .map(
    ({ name }) => `  MATCH (a:Entity)-[t:${name}]->(b:Entity)
  USING INDEX t:${name}(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b`,
  )
  .join('\n  UNION ALL\n')}
}
WITH a, t, b
WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (a.visibility IN $visible OR a.embargoedUntil <= $today)
  AND (b.visibility IN $visible OR b.embargoedUntil <= $today)
RETURN type(t) AS kind, count(t) AS count;
`,
  );

  for (const { name } of tieKinds) {
    const snake = name.toLowerCase();
    files.set(
      `schema/ties/${name}-id.cypher`,
      `CREATE CONSTRAINT ${snake}_id IF NOT EXISTS FOR ()-[tie:${name}]-() REQUIRE tie.id IS UNIQUE;\n`,
    );
    files.set(
      `schema/ties/${name}-dates.cypher`,
      `CREATE INDEX ${snake}_dates IF NOT EXISTS FOR ()-[tie:${name}]-() ON (tie.possibleFrom, tie.possibleTo);\n`,
    );
  }
  return files;
}
