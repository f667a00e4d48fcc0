CREATE INDEX affiliate_of_dates IF NOT EXISTS FOR ()-[tie:AFFILIATE_OF]-() ON (tie.possibleFrom, tie.possibleTo);
