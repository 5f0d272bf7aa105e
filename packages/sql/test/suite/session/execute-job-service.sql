-- https://docs.snowflake.com/en/sql-reference/sql/execute-job-service
--# execute
EXECUTE JOB SERVICE IN COMPUTE POOL cp NAME = db.s.job ASYNC = TRUE FROM @stage SPECIFICATION_FILE = 'echo_spec.yaml'
--# execute
EXECUTE JOB SERVICE
  IN COMPUTE POOL my_pool
  NAME = job
  REPLICAS = 3
  FROM SPECIFICATION $$
  spec:
    containers: []
--# execute
$$
--# execute
EXECUTE JOB SERVICE IN COMPUTE POOL cp FROM SPECIFICATION 'spec: x' NAME = j QUERY_WAREHOUSE = wh COMMENT = 'c' EXTERNAL_ACCESS_INTEGRATIONS = (a, b)
--# execute
EXECUTE JOB SERVICE IN COMPUTE POOL cp FROM @stage SPECIFICATION_TEMPLATE_FILE = 'x.yaml' USING (image => '/db/x:latest', n => 1)
--# execute
EXECUTE JOB SERVICE IN COMPUTE POOL cp FROM SPECIFICATION_TEMPLATE $$a: {{ x }}$$ USING (x => 'y', "z" => $$w$$) NAME = j
--# execute
EXECUTE JOB SERVICE IN COMPUTE POOL cp NAME = j TAG (cost = 'a') FROM @stage SPEC = 'x.yaml'
