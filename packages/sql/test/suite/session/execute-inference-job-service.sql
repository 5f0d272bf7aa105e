-- https://docs.snowflake.com/en/sql-reference/sql/execute-inference-job-service
--# execute: CP query .ID .REVIEW_TEXT REVIEWS .LANG MODEL= VERSION= FUNCTION=
EXECUTE INFERENCE JOB SERVICE
  IN COMPUTE POOL cp
  WITH SPECIFICATION $$
  output:
    stage_location: "@s/results/"
  $$
  FROM (SELECT id, review_text FROM reviews WHERE lang = 'en')
  MODEL = db.s.sentiment
  VERSION = v1
  FUNCTION = 'predict'
--# execute: GPU stageLocation DB.S.INPUT MODEL= NAME= ASYNC= REPLICAS=
EXECUTE INFERENCE JOB SERVICE IN COMPUTE POOL gpu WITH SPECIFICATION 'x: 1' FROM @db.s.input/images/ MODEL = m NAME = a.b.c ASYNC = FALSE REPLICAS = 3
