CREATE INDEX commissioned_by_dates IF NOT EXISTS FOR ()-[tie:COMMISSIONED_BY]-() ON (tie.possibleFrom, tie.possibleTo);
