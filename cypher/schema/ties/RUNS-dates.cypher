CREATE INDEX runs_dates IF NOT EXISTS FOR ()-[tie:RUNS]-() ON (tie.possibleFrom, tie.possibleTo);
