CREATE INDEX works_on_dates IF NOT EXISTS FOR ()-[tie:WORKS_ON]-() ON (tie.possibleFrom, tie.possibleTo);
