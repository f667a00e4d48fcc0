// An EIN belongs to one organization. Entities without one are not touched by the constraint.
CREATE CONSTRAINT entity_ein IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.ein IS UNIQUE;
