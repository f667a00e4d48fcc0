CREATE INDEX companion_of_dates IF NOT EXISTS FOR ()-[tie:COMPANION_OF]-() ON (tie.possibleFrom, tie.possibleTo);
