CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:CrosstieStore) REQUIRE store.id IS UNIQUE;
