CREATE INDEX entity_legal_form IF NOT EXISTS FOR (entity:Entity) ON (entity.legalForm);
