CREATE INDEX published_by_dates IF NOT EXISTS FOR ()-[tie:PUBLISHED_BY]-() ON (tie.possibleFrom, tie.possibleTo);
