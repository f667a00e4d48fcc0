CREATE INDEX partners_with_dates IF NOT EXISTS FOR ()-[tie:PARTNERS_WITH]-() ON (tie.possibleFrom, tie.possibleTo);
