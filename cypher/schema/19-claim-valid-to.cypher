CREATE INDEX claim_valid_to IF NOT EXISTS FOR (claim:Claim) ON (claim.validTo);
