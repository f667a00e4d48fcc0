CREATE INDEX place_level IF NOT EXISTS FOR (place:Place) ON (place.placeLevel);
