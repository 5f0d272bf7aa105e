-- https://docs.snowflake.com/en/sql-reference/sql/show-integrations
--# show:
SHOW INTEGRATIONS
--# show:
SHOW INTEGRATIONS LIKE 'line%'
--# show:
SHOW API INTEGRATIONS
--# show:
SHOW STORAGE INTEGRATIONS LIKE 's%'
--# show:
SHOW SECURITY INTEGRATIONS
--# show:
SHOW EXTERNAL ACCESS INTEGRATIONS
