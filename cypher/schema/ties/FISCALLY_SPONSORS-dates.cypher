CREATE INDEX fiscally_sponsors_dates IF NOT EXISTS FOR ()-[tie:FISCALLY_SPONSORS]-() ON (tie.possibleFrom, tie.possibleTo);
