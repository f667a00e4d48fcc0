CREATE INDEX builds_capacity_of_dates IF NOT EXISTS FOR ()-[tie:BUILDS_CAPACITY_OF]-() ON (tie.possibleFrom, tie.possibleTo);
