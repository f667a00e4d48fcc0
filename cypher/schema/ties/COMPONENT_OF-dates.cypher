CREATE INDEX component_of_dates IF NOT EXISTS FOR ()-[tie:COMPONENT_OF]-() ON (tie.possibleFrom, tie.possibleTo);
