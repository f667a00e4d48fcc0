// What an import has claimed is found when it is taken back.
CREATE INDEX claim_batch IF NOT EXISTS FOR (claim:Claim) ON (claim.batch, claim.about);
