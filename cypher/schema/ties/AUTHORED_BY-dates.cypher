CREATE INDEX authored_by_dates IF NOT EXISTS FOR ()-[tie:AUTHORED_BY]-() ON (tie.possibleFrom, tie.possibleTo);
