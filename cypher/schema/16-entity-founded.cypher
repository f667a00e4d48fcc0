// What came into being or ceased in a period is found by its date.
CREATE INDEX entity_founded IF NOT EXISTS FOR (n:Entity) ON (n.founded);
