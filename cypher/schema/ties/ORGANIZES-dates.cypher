CREATE INDEX organizes_dates IF NOT EXISTS FOR ()-[tie:ORGANIZES]-() ON (tie.possibleFrom, tie.possibleTo);
