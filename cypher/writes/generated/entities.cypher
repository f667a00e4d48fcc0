// Generated from the model by `pnpm codegen`; edit server/store/generatedCypher.ts instead.

// name: writeOrganization
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Organization, n += row.properties
RETURN count(n) AS written;

// name: writeCoalition
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Coalition, n += row.properties
RETURN count(n) AS written;

// name: writeHybrid
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Hybrid, n += row.properties
RETURN count(n) AS written;

// name: writeCohort
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Cohort, n += row.properties
RETURN count(n) AS written;

// name: writeCampaign
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Campaign, n += row.properties
RETURN count(n) AS written;

// name: writeProgramme
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Programme, n += row.properties
RETURN count(n) AS written;

// name: writePolicy
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Policy, n += row.properties
RETURN count(n) AS written;

// name: writePerson
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Person, n += row.properties
RETURN count(n) AS written;

// name: writeIssue
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Issue, n += row.properties
RETURN count(n) AS written;

// name: writeConstituency
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Constituency, n += row.properties
RETURN count(n) AS written;

// name: writePlace
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Place, n += row.properties
RETURN count(n) AS written;

// name: writeSource
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Source, n += row.properties
RETURN count(n) AS written;

// name: writeFigure
// Parameters: $rows [{id, properties}]; a property that is null is removed. Row: {written}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Figure, n += row.properties
RETURN count(n) AS written;
