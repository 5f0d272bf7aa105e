-- https://docs.snowflake.com/en/sql-reference/sql/show-roles-in-service
--# show: showScope DB.S.SVC
SHOW ROLES IN SERVICE db.s.svc
