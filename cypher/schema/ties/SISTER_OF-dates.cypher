CREATE INDEX sister_of_dates IF NOT EXISTS FOR ()-[tie:SISTER_OF]-() ON (tie.possibleFrom, tie.possibleTo);
