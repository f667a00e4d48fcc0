CREATE INDEX broader_than_dates IF NOT EXISTS FOR ()-[tie:BROADER_THAN]-() ON (tie.possibleFrom, tie.possibleTo);
