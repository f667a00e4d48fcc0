CREATE INDEX recommends_dates IF NOT EXISTS FOR ()-[tie:RECOMMENDS]-() ON (tie.possibleFrom, tie.possibleTo);
