CREATE INDEX operates_in_dates IF NOT EXISTS FOR ()-[tie:OPERATES_IN]-() ON (tie.possibleFrom, tie.possibleTo);
