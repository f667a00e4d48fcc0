CREATE CONSTRAINT match_decision_id IF NOT EXISTS FOR (decision:MatchDecision) REQUIRE decision.id IS UNIQUE;
