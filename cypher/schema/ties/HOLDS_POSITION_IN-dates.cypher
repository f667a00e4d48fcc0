CREATE INDEX holds_position_in_dates IF NOT EXISTS FOR ()-[tie:HOLDS_POSITION_IN]-() ON (tie.possibleFrom, tie.possibleTo);
