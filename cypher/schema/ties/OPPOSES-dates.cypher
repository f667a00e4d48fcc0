CREATE INDEX opposes_dates IF NOT EXISTS FOR ()-[tie:OPPOSES]-() ON (tie.possibleFrom, tie.possibleTo);
