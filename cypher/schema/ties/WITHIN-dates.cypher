CREATE INDEX within_dates IF NOT EXISTS FOR ()-[tie:WITHIN]-() ON (tie.possibleFrom, tie.possibleTo);
