CREATE INDEX place_postal_code IF NOT EXISTS FOR (place:Place) ON (place.postalCode);
