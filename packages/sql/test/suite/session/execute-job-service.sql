-- https://docs.snowflake.com/en/sql-reference/sql/execute-job-service
--# execute: CP NAME= ASYNC= stageLocation STAGE SPECIFICATION_FILE=
EXECUTE JOB SERVICE IN COMPUTE POOL cp NAME = db.s.job ASYNC = TRUE FROM @stage SPECIFICATION_FILE = 'echo_spec.yaml'
--# execute: MY_POOL NAME= REPLICAS=
EXECUTE JOB SERVICE
  IN COMPUTE POOL my_pool
  NAME = job
  REPLICAS = 3
  FROM SPECIFICATION $$
  spec:
    containers: []
$$
--# execute: CP NAME= QUERY_WAREHOUSE= COMMENT= EXTERNAL_ACCESS_INTEGRATIONS= A B
EXECUTE JOB SERVICE IN COMPUTE POOL cp FROM SPECIFICATION 'spec: x' NAME = j QUERY_WAREHOUSE = wh COMMENT = 'c' EXTERNAL_ACCESS_INTEGRATIONS = (a, b)
--# execute: CP stageLocation STAGE SPECIFICATION_TEMPLATE_FILE= namedArgument namedArgument
EXECUTE JOB SERVICE IN COMPUTE POOL cp FROM @stage SPECIFICATION_TEMPLATE_FILE = 'x.yaml' USING (image => '/db/x:latest', n => 1)
--# execute: CP namedArgument namedArgument NAME=
EXECUTE JOB SERVICE IN COMPUTE POOL cp FROM SPECIFICATION_TEMPLATE $$a: {{ x }}$$ USING (x => 'y', "z" => $$w$$) NAME = j
--# execute: CP NAME= tagAssignment COST stageLocation STAGE SPEC=
EXECUTE JOB SERVICE IN COMPUTE POOL cp NAME = j TAG (cost = 'a') FROM @stage SPEC = 'x.yaml'

--# execute: CONSUMER_POOL NAME=
EXECUTE JOB SERVICE IN COMPUTE POOL consumer_pool FROM SPECIFICATION_FILE = 'job_service.yml' NAME = core.load_job
