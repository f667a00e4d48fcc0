CREATE INDEX seeks_dates IF NOT EXISTS FOR ()-[tie:SEEKS]-() ON (tie.possibleFrom, tie.possibleTo);
