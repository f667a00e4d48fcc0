CREATE INDEX funds_dates IF NOT EXISTS FOR ()-[tie:FUNDS]-() ON (tie.possibleFrom, tie.possibleTo);
