CREATE INDEX targets_dates IF NOT EXISTS FOR ()-[tie:TARGETS]-() ON (tie.possibleFrom, tie.possibleTo);
