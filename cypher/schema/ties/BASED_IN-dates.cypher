CREATE INDEX based_in_dates IF NOT EXISTS FOR ()-[tie:BASED_IN]-() ON (tie.possibleFrom, tie.possibleTo);
