CREATE INDEX serves_as_hub_dates IF NOT EXISTS FOR ()-[tie:SERVES_AS_HUB]-() ON (tie.possibleFrom, tie.possibleTo);
