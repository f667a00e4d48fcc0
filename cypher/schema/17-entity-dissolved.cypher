CREATE INDEX entity_dissolved IF NOT EXISTS FOR (n:Entity) ON (n.dissolved);
