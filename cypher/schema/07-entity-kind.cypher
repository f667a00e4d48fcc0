CREATE INDEX entity_kind IF NOT EXISTS FOR (entity:Entity) ON (entity.kind);
