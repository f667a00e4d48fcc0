// name: searchEntities
// One page of the entities that match a text and facets, their total, and for each facet the counts that hold when the
// facet's own choice is set aside.
// Parameters: $text (lower case, for exact and prefix matches; '' without text), $lucene (a full-text query, '' to go by
// kind alone), $candidates (the most full-text matches looked at), $kinds (all kinds that may be found); $filter {kinds,
// legalForms, levels, states (postal codes), issues (ids), hubRoles, tieKinds}, each a list, empty for no choice;
// $tieKinds (the kinds that make a facet); $asOfEarliest and $asOfLatest (days; all time for no date) for ties, $onEarliest
// and $onLatest (the same days, but today for no date) for properties; $wantFacets; $skip, $limit; $visible, $today. The filter is one map, so that one plan serves every choice.
// Row: {total, page: [id], facets: [{facet, value, label, count}]}, one row. A page goes by exact name, name that begins
// with the text, then relevance; without a text by name.
CALL () {
  UNWIND CASE WHEN $lucene = '' THEN [] ELSE [$lucene] END AS query
  CALL db.index.fulltext.queryNodes('entity_names', query, {limit: $candidates}) YIELD node, score
  RETURN node AS n, score
  UNION ALL
  MATCH (n:Entity)
  WHERE $lucene = '' AND n.kind IN $kinds
  RETURN n, 0.0 AS score
}
WITH n, score
WHERE n.kind IN $kinds AND (n.visibility IN $visible OR n.embargoedUntil <= $today)
WITH n, score,
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
  END AS level,
  COLLECT {
    MATCH (n)-[t:OPERATES_IN]->(place:Place)
    MATCH path = (place)-[:WITHIN*0..3]->(state:Place)
    WHERE state.placeLevel = 'STATE'
      AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
      AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    RETURN DISTINCT state
  } AS states,
  COLLECT {
    MATCH (n)-[t:WORKS_ON]->(subject:Issue)
    MATCH path = (subject)<-[:BROADER_THAN*0..4]-(issue:Issue)
    WHERE (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND all(step IN relationships(path) WHERE step.visibility IN $visible OR step.embargoedUntil <= $today)
      AND all(one IN nodes(path) WHERE one.visibility IN $visible OR one.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    RETURN DISTINCT issue
  } AS issues,
  COLLECT {
    MATCH (n)-[t:SERVES_AS_HUB]->(place:Place)
    WHERE t.hubRole IS NOT NULL
      AND (place.visibility IN $visible OR place.embargoedUntil <= $today)
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    RETURN DISTINCT t.hubRole
  } AS hubRoles,
  COLLECT {
    MATCH (n)-[t]-(o:Entity)
    WHERE type(t) IN $tieKinds
      AND (t.visibility IN $visible OR t.embargoedUntil <= $today)
      AND (o.visibility IN $visible OR o.embargoedUntil <= $today)
      AND t.possibleFrom <= $asOfLatest AND t.possibleTo >= $asOfEarliest
    RETURN DISTINCT type(t)
  } AS tieKinds
WITH n, score, legalForm, level, states, issues, hubRoles, tieKinds,
  $filter.kinds = [] OR n.kind IN $filter.kinds AS kindFits,
  $filter.legalForms = [] OR coalesce(legalForm IN $filter.legalForms, false) AS legalFormFits,
  $filter.levels = [] OR coalesce(level IN $filter.levels, false) AS levelFits,
  $filter.states = [] OR any(state IN states WHERE state.postalCode IN $filter.states) AS stateFits,
  $filter.issues = [] OR any(issue IN issues WHERE issue.id IN $filter.issues) AS issueFits,
  $filter.hubRoles = [] OR any(role IN hubRoles WHERE role IN $filter.hubRoles) AS hubRoleFits,
  $filter.tieKinds = [] OR any(kind IN tieKinds WHERE kind IN $filter.tieKinds) AS tieKindFits
ORDER BY
  CASE
    WHEN $text = '' THEN 0
    WHEN toLower(n.name) = $text OR any(alias IN coalesce(n.aliases, []) WHERE toLower(alias) = $text) THEN 0
    WHEN toLower(n.name) STARTS WITH $text THEN 1
    ELSE 2
  END,
  score DESC, toLower(n.name), n.id
WITH collect({
  id: n.id, kind: n.kind, legalForm: legalForm, level: level, states: states, issues: issues, hubRoles: hubRoles,
  tieKinds: tieKinds,
  misses: [fit IN [
    ['KIND', kindFits], ['LEGAL_FORM', legalFormFits], ['LEVEL', levelFits], ['STATE', stateFits],
    ['ISSUE', issueFits], ['HUB_ROLE', hubRoleFits], ['TIE_KIND', tieKindFits]
  ] WHERE NOT fit[1] | fit[0]]
}) AS rows
WITH rows, [row IN rows WHERE row.misses = [] | row.id] AS found
CALL (rows) {
  UNWIND CASE WHEN $wantFacets THEN rows ELSE [] END AS row
  WITH row WHERE size(row.misses) <= 1
  UNWIND [
    {facet: 'KIND', values: [[row.kind, null]]},
    {facet: 'LEGAL_FORM', values: CASE WHEN row.legalForm IS NULL THEN [] ELSE [[row.legalForm, null]] END},
    {facet: 'LEVEL', values: CASE WHEN row.level IS NULL THEN [] ELSE [[row.level, null]] END},
    {facet: 'STATE', values: [state IN row.states | [state.postalCode, state.name]]},
    {facet: 'ISSUE', values: [issue IN row.issues | [issue.id, issue.name]]},
    {facet: 'HUB_ROLE', values: [role IN row.hubRoles | [role, null]]},
    {facet: 'TIE_KIND', values: [kind IN row.tieKinds | [kind, null]]}
  ] AS entry
  WITH row, entry WHERE all(miss IN row.misses WHERE miss = entry.facet)
  UNWIND entry.values AS value
  WITH entry.facet AS facet, value[0] AS code, value[1] AS label, count(*) AS count
  ORDER BY facet, count DESC, coalesce(label, code)
  RETURN collect({facet: facet, value: code, label: label, count: count}) AS facets
}
RETURN size(found) AS total, found[$skip..$skip + $limit] AS page, facets;
