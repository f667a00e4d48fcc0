CREATE INDEX batch_status IF NOT EXISTS FOR (batch:Batch) ON (batch.status);
