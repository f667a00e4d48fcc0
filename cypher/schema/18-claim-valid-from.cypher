// Few statements are for a time only: an index of a date holds those alone.
CREATE INDEX claim_valid_from IF NOT EXISTS FOR (claim:Claim) ON (claim.validFrom);
