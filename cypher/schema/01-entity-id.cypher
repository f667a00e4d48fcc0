// Ids are unique over all kinds of entities; a uniqueness constraint covers one label, hence the common one.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
