CREATE INDEX entity_level IF NOT EXISTS FOR (entity:Entity) ON (entity.level);
