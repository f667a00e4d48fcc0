CREATE INDEX member_of_dates IF NOT EXISTS FOR ()-[tie:MEMBER_OF]-() ON (tie.possibleFrom, tie.possibleTo);
