// A claim about a tie cannot point at a relationship, so claims are found by the id of what they are about.
CREATE INDEX claim_subject IF NOT EXISTS FOR (claim:Claim) ON (claim.subjectId);
