// Generated from the model by `pnpm codegen`; edit server/store/generatedCypher.ts instead.

// name: changingTies
// Ties of which a stated start or end may lie in a period, each kind through the index of its dates (hinted, since
// a kind that a store has none of is otherwise planned as a scan). Which do is read from
// the dates themselves: a date is never more than a year off its own text, but for one that lies between two others.
// Parameters: $earliest, $latest (days), $firstYear, $lastYear (the year before and after them, as four digits), $visible,
// $today. Row: {tie: properties, kind, from, to}
CALL () {
  MATCH (a:Entity)-[t:MEMBER_OF]->(b:Entity)
  USING INDEX t:MEMBER_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMPONENT_OF]->(b:Entity)
  USING INDEX t:COMPONENT_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:AFFILIATE_OF]->(b:Entity)
  USING INDEX t:AFFILIATE_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SISTER_OF]->(b:Entity)
  USING INDEX t:SISTER_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:FISCALLY_SPONSORS]->(b:Entity)
  USING INDEX t:FISCALLY_SPONSORS(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SUCCEEDED_BY]->(b:Entity)
  USING INDEX t:SUCCEEDED_BY(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:FUNDS]->(b:Entity)
  USING INDEX t:FUNDS(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BUILDS_CAPACITY_OF]->(b:Entity)
  USING INDEX t:BUILDS_CAPACITY_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PARTNERS_WITH]->(b:Entity)
  USING INDEX t:PARTNERS_WITH(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PARTICIPATES_IN]->(b:Entity)
  USING INDEX t:PARTICIPATES_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:RECOMMENDS]->(b:Entity)
  USING INDEX t:RECOMMENDS(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:RUNS]->(b:Entity)
  USING INDEX t:RUNS(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SEEKS]->(b:Entity)
  USING INDEX t:SEEKS(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:OPPOSES]->(b:Entity)
  USING INDEX t:OPPOSES(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:TARGETS]->(b:Entity)
  USING INDEX t:TARGETS(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMPANION_OF]->(b:Entity)
  USING INDEX t:COMPANION_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SERVES_AS_HUB]->(b:Entity)
  USING INDEX t:SERVES_AS_HUB(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:ORGANIZES]->(b:Entity)
  USING INDEX t:ORGANIZES(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BROADER_THAN]->(b:Entity)
  USING INDEX t:BROADER_THAN(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:WITHIN]->(b:Entity)
  USING INDEX t:WITHIN(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:WORKS_ON]->(b:Entity)
  USING INDEX t:WORKS_ON(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:OPERATES_IN]->(b:Entity)
  USING INDEX t:OPERATES_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BASED_IN]->(b:Entity)
  USING INDEX t:BASED_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:HOLDS_POSITION_IN]->(b:Entity)
  USING INDEX t:HOLDS_POSITION_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom <= $latest AND t.possibleTo >= $earliest
  RETURN a, t, b
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
  MATCH (a:Entity)-[t:MEMBER_OF]->(b:Entity)
  USING INDEX t:MEMBER_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMPONENT_OF]->(b:Entity)
  USING INDEX t:COMPONENT_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:AFFILIATE_OF]->(b:Entity)
  USING INDEX t:AFFILIATE_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SISTER_OF]->(b:Entity)
  USING INDEX t:SISTER_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:FISCALLY_SPONSORS]->(b:Entity)
  USING INDEX t:FISCALLY_SPONSORS(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SUCCEEDED_BY]->(b:Entity)
  USING INDEX t:SUCCEEDED_BY(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:FUNDS]->(b:Entity)
  USING INDEX t:FUNDS(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BUILDS_CAPACITY_OF]->(b:Entity)
  USING INDEX t:BUILDS_CAPACITY_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PARTNERS_WITH]->(b:Entity)
  USING INDEX t:PARTNERS_WITH(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:PARTICIPATES_IN]->(b:Entity)
  USING INDEX t:PARTICIPATES_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:RECOMMENDS]->(b:Entity)
  USING INDEX t:RECOMMENDS(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:RUNS]->(b:Entity)
  USING INDEX t:RUNS(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SEEKS]->(b:Entity)
  USING INDEX t:SEEKS(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:OPPOSES]->(b:Entity)
  USING INDEX t:OPPOSES(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:TARGETS]->(b:Entity)
  USING INDEX t:TARGETS(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:COMPANION_OF]->(b:Entity)
  USING INDEX t:COMPANION_OF(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:SERVES_AS_HUB]->(b:Entity)
  USING INDEX t:SERVES_AS_HUB(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:ORGANIZES]->(b:Entity)
  USING INDEX t:ORGANIZES(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BROADER_THAN]->(b:Entity)
  USING INDEX t:BROADER_THAN(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:WITHIN]->(b:Entity)
  USING INDEX t:WITHIN(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:WORKS_ON]->(b:Entity)
  USING INDEX t:WORKS_ON(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:OPERATES_IN]->(b:Entity)
  USING INDEX t:OPERATES_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:BASED_IN]->(b:Entity)
  USING INDEX t:BASED_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
  UNION ALL
  MATCH (a:Entity)-[t:HOLDS_POSITION_IN]->(b:Entity)
  USING INDEX t:HOLDS_POSITION_IN(possibleFrom, possibleTo)
  WHERE t.possibleFrom = 0 AND t.possibleTo = 99991231
  RETURN a, t, b
}
WITH a, t, b
WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
  AND (a.visibility IN $visible OR a.embargoedUntil <= $today)
  AND (b.visibility IN $visible OR b.embargoedUntil <= $today)
RETURN type(t) AS kind, count(t) AS count;
