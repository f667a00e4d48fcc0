CREATE INDEX succeeded_by_dates IF NOT EXISTS FOR ()-[tie:SUCCEEDED_BY]-() ON (tie.possibleFrom, tie.possibleTo);
