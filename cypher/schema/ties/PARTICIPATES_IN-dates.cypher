CREATE INDEX participates_in_dates IF NOT EXISTS FOR ()-[tie:PARTICIPATES_IN]-() ON (tie.possibleFrom, tie.possibleTo);
