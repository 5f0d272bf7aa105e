-- https://docs.snowflake.com/en/sql-reference/sql/execute-code-bundle
--# execute
EXECUTE CODE BUNDLE my_bundle ENTRYPOINT = 'main.py'
--# execute
EXECUTE CODE BUNDLE db.s.my_bundle ENTRYPOINT = 'jobs/main.py' ARGUMENTS = ('--source', 'RAW')
--# execute
EXECUTE CODE BUNDLE my_bundle
  ENTRYPOINT = 'main.py'
  WITH SPECIFICATION
  $$
  bundle:
    type: custom
  $$
