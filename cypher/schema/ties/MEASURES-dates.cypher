CREATE INDEX measures_dates IF NOT EXISTS FOR ()-[tie:MEASURES]-() ON (tie.possibleFrom, tie.possibleTo);
