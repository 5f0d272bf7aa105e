-- https://docs.snowflake.com/en/sql-reference/sql/execute-code-bundle
--# execute: MY_BUNDLE ENTRYPOINT=
EXECUTE CODE BUNDLE my_bundle ENTRYPOINT = 'main.py'
--# execute: DB.S.MY_BUNDLE ENTRYPOINT= ARGUMENTS=
EXECUTE CODE BUNDLE db.s.my_bundle ENTRYPOINT = 'jobs/main.py' ARGUMENTS = ('--source', 'RAW')
--# execute: MY_BUNDLE ENTRYPOINT=
EXECUTE CODE BUNDLE my_bundle
  ENTRYPOINT = 'main.py'
  WITH SPECIFICATION
  $$
  bundle:
    type: custom
  $$
